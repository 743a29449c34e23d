"""Every key on one sheet, and the keys that a person chose instead."""
