"""The screen of entities."""
