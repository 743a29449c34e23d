"""Coders."""

from variorum.errors import sentence
from variorum.model.coder import Coder
from variorum.project.project import Project, check_coder_name


def rename_coder(project: Project, coder: Coder, name: str) -> Coder:
    """Give ``coder`` another name.

    Raises:
        CoderNameEmpty: if nothing is left of it.
        CoderNameTaken: if another coder's name differs only by case or blanks.
    """
    changed = coder.changed(name=check_coder_name(project, name, besides=coder.id))
    with project.edit(sentence("edits", "Rename coder")) as edit:
        edit.update(coder, changed)
    return changed
