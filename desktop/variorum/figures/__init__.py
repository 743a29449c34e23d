"""Pictures of agreement: values in, matplotlib figures out. matplotlib is loaded only here."""
