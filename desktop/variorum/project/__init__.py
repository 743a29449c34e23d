"""What a person can do: a project, and verbs by activity, one function each."""
