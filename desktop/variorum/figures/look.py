"""What pictures look like, on paper and in the dark window, and which files there are of them."""

from dataclasses import dataclass
from typing import Literal, get_args

FileKind = Literal["pdf", "svg", "png"]
FILE_KINDS: tuple[FileKind, ...] = get_args(FileKind)


@dataclass(frozen=True, kw_only=True)
class Look:
    """Every colour of a picture, as ``#RRGGBB``.

    ``inks`` tell series apart together with markers; they stay apart for colour-blind eyes (Okabe
    & Ito 2008). ``ramp`` goes from nothing to all, in lightness alone.
    """

    name: str
    paper: str
    text: str
    faint: str
    hairline: str
    ink: str
    inks: tuple[str, ...]
    ramp: tuple[str, str]


LIGHT = Look(
    name="light",
    paper="#FFFFFF",
    text="#1E1D1B",
    faint="#5E5A53",
    hairline="#D8D4CB",
    ink="#0F41B5",
    inks=("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#000000"),
    ramp=("#F4F7FC", "#0F3A8F"),
)
DARK = Look(
    name="dark",
    paper="#191A1C",
    text="#E4E1DA",
    faint="#A6A29A",
    hairline="#3A3C41",
    ink="#8AB4F8",
    inks=("#56B4E9", "#E69F00", "#14C99C", "#E08CC0", "#F0E442", "#E4E1DA"),
    ramp=("#202226", "#8AB4F8"),
)
LOOKS = (LIGHT, DARK)
_MARKERS = ("o", "s", "^", "D", "v", "P")


def marker_of(number: int) -> str:
    """Return the marker of the coder or codebook at this place.

    From the seventh on, when inks begin again, each ink has another marker than before.
    """
    return _MARKERS[(number + number // len(_MARKERS)) % len(_MARKERS)]
