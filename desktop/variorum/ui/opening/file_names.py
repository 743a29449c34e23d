"""File names made from what people call things."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)
_MOST_BYTES = 100


def file_stem(title: str) -> str:
    """Return ``title`` as the name of a file without its ending, good on every system.

    Controls, marks of direction and characters that a system forbids become blanks; device names
    of Windows get an underscore; at most 100 bytes of UTF-8 stay. Empty if nothing is left.
    """
    plain = unicodedata.normalize("NFC", title)
    seen = "".join(" " if unicodedata.category(char) in _UNSEEN else char for char in plain)
    stem = " ".join(_FORBIDDEN.sub(" ", seen).split())
    stem = stem.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    return f"{stem}_" if stem.split(".")[0].casefold() in _DEVICES else stem
