"""What is asked of a report, and when there can be none."""

from dataclasses import dataclass, field

from variorum.agreement.headline import TENTATIVE
from variorum.agreement.settings import Settings
from variorum.errors import VariorumError, sentence

FIRST_PAGE = "report.html"


class NothingToReport(VariorumError):
    """No article counts, so a report would have no figure."""

    template = sentence(
        "errors",
        "No article counts, so there is nothing to report: {rule}. Mark articles as done (Ctrl+D in"
        " the window), or choose other coders.",
    )


@dataclass(frozen=True, kw_only=True)
class ReportSettings:
    """What is compared, and what only a report asks.

    ``comparison`` is the name by which the project keeps it, if it does. ``limit`` is what the
    lower end of an interval has to be above (see ``how_much_more``); ``batch`` the number of
    articles of a batch, None for eight batches at most.
    """

    compared: Settings = field(default_factory=Settings)
    comparison: str = ""
    limit: float = TENTATIVE
    batch: int | None = None
