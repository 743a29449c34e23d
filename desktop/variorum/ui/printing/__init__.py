"""A coded article on paper or as PDF, with its margin."""
