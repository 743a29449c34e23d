"""The codebooks of a project."""

from collections.abc import Sequence
from pathlib import Path

from variorum.codebook.faults import CodebookFaulty
from variorum.data import codebook_file
from variorum.errors import VariorumError, sentence
from variorum.model.codebook import Code, CodebookParts, Example
from variorum.project.project import Project


class CodebookMissing(VariorumError):
    """No codebook of that name."""

    template = sentence(
        "errors",
        "There is no codebook “{name}”. Give a file, or one of: negotiation, extradition,"
        " human-rights-abuse.",
    )


class CodebookHere(VariorumError):
    """The project has it already."""

    template = sentence("errors", "The project has the codebook “{title}” ({id}) already.")


class CodeIdsTaken(VariorumError):
    """Two codebooks claim the same code."""

    template = sentence(
        "errors",
        "The codebook “{title}” uses the ids {ids}, which another codebook of the project has."
        " Rename them in the file.",
    )


def load_codebook(name_or_file: str) -> CodebookParts:
    """Read a shipped codebook by name or id, or one from a YAML file.

    Raises:
        CodebookMissing: if there is neither.
        CodebookFaulty: with every fault of the file.
    """
    # It takes long to load, and most sessions read no codebook file.
    from variorum.codebook.reading import check_codebooks, read_codebook  # noqa: PLC0415

    path = codebook_file(name_or_file) or Path(name_or_file)
    if not path.is_file():
        raise CodebookMissing(name=name_or_file)
    data = path.read_bytes()
    faults = check_codebooks({path.name: data})
    if faults:
        raise CodebookFaulty(faults)
    return read_codebook(data, path.name)


def add_codebooks(
    project: Project, books: Sequence[CodebookParts], *, undoable: bool = True
) -> None:
    """Add ``books`` to the project, in one edit; a new project's first ones are not undoable.

    Raises:
        CodebookHere: if one is there already.
        CodeIdsTaken: if ids of its groups or codes are.
    """
    scheme = project.scheme
    taken = {*scheme.group, *scheme.code}
    here = set(scheme.codebook)
    place = len(here)
    with project.edit(sentence("edits", "Add codebook"), undoable=undoable) as edit:
        for number, parts in enumerate(books):
            book = parts.codebook
            if book.id in here:
                raise CodebookHere(title=book.title, id=book.id)
            ids = [record.id for record in (*parts.groups, *parts.codes)]
            clash = sorted(taken.intersection(ids))
            if clash:
                raise CodeIdsTaken(title=book.title, ids=", ".join(clash[:5]))
            here.add(book.id)
            taken.update(ids)
            edit.insert(book.changed(place=place + number), *parts.groups, *parts.codes)


def add_example(
    project: Project, code: Code, text: str, *, near_miss: bool = False, note: str = ""
) -> Code:
    """Give ``code`` words that it fits or, as a ``near_miss``, does not fit; return it so.

    The same words cannot be both: what they are said to be last counts.
    """
    example = Example(text=" ".join(text.split()), near_miss=near_miss, note=note.strip())
    if any((one.text, one.near_miss) == (example.text, near_miss) for one in code.examples):
        return code
    others = tuple(one for one in code.examples if one.text != example.text)
    changed = code.changed(examples=(*others, example))
    title = sentence("edits", "Add near miss") if near_miss else sentence("edits", "Add example")
    with project.edit(title) as edit:
        edit.update(code, changed)
    return changed
