"""The codebooks that come with the program, as a person chooses among them."""

from PySide6.QtCore import QCoreApplication

from variorum.errors import sentence

_ABOUT = {
    "negotiation": (
        sentence("codebooks", "State–gang negotiation"),
        sentence(
            "codebooks",
            "What the state and an armed group say, give and do to each other off the battlefield.",
        ),
    ),
    "extradition": (
        sentence("codebooks", "Extradition and flight"),
        sentence(
            "codebooks",
            "The path of a wanted person between states: grounds, steps, evasion, politics.",
        ),
    ),
    "human-rights-abuse": (
        sentence("codebooks", "Human-rights abuse"),
        sentence(
            "codebooks",
            "Acts and measures that harm rights, who suffers, who is responsible, who responds.",
        ),
    ),
}


def shipped_codebooks() -> dict[str, tuple[str, str]]:
    """Return title and description of each shipped codebook by its name, in this language."""
    return {
        name: (
            QCoreApplication.translate("codebooks", title),
            QCoreApplication.translate("codebooks", about),
        )
        for name, (title, about) in _ABOUT.items()
    }
