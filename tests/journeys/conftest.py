"""A window that is answered, for journeys."""

import os

# Before anything loads Qt. Whoever wants to watch sets QT_QPA_PLATFORM himself.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
