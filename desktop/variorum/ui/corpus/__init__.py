"""Articles coming in, being described, going out."""
