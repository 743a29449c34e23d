"""What other activities owe to rulings, which hold copies and no references."""

from dataclasses import replace

from variorum.model.ruling import Ruling, SettledCoding
from variorum.project.project import Project
from variorum.store.transaction import Transaction


def drop_from_rulings(project: Project, edit: Transaction, entity: str) -> None:
    """Take the entity with this id, which is about to go, out of what was settled."""
    for ruling in project.reader.records(Ruling):
        codings = tuple(_without(one, entity) for one in ruling.codings)
        if codings != ruling.codings:
            edit.update(ruling, ruling.changed(codings=codings))


def _without(settled: SettledCoding, entity: str) -> SettledCoding:
    return replace(settled, links=tuple(one for one in settled.links if one.entity != entity))
