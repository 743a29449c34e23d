"""The records of a project as values, the changes to them, and snapshots of them all."""
