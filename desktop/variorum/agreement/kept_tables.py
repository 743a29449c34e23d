"""Tables of the same records that were computed before, whole or narrowed, kept for later."""

from collections.abc import Iterator
from dataclasses import replace

from variorum.agreement.intervals import Step
from variorum.agreement.settings import ALL_UNITS, Settings
from variorum.agreement.table import AgreementTable, agreement_table
from variorum.data import CODEBOOK_NAMES
from variorum.model.snapshot import Snapshot

_MOST = 30
"""So many tables are kept; the oldest goes first."""


class KeptTables:
    """The tables of one snapshot. Workers may compute while others ask what is known."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._kept: dict[Settings, AgreementTable] = {}

    def known(self, settings: Settings) -> AgreementTable | None:
        """Return the table of ``settings`` if it, or one that holds it, was computed before.

        One with intervals serves whoever asks for values alone.
        """
        usual = Settings().bootstrap
        for bootstrap in (settings.bootstrap,) if settings.bootstrap else (usual, 0):
            asked = replace(settings, bootstrap=bootstrap)
            table = self._kept.get(asked) or self._narrowed(asked)
            if table is not None:
                return table
        return None

    def table(self, settings: Settings, step: Step | None = None) -> AgreementTable:
        """Return the table of ``settings``, computed if it is not known; ``step`` hears of it."""
        table = self.known(settings)
        if table is None:
            table = agreement_table(self._snapshot, settings, step)
        self._kept[table.settings] = table
        for oldest in list(self._kept)[:-_MOST]:
            self._kept.pop(oldest, None)
        return table

    def unknown_units(self, settings: Settings) -> Iterator[Settings]:
        """Yield the settings of each other unit of which nothing is known."""
        for unit in ALL_UNITS:
            asked = replace(settings, unit=unit, bootstrap=0)
            if self.known(asked) is None:
                yield asked

    def _narrowed(self, asked: Settings) -> AgreementTable | None:
        """Return the rows of ``asked`` out of the table of all codebooks."""
        # A single code has a row of its own in the overview alone.
        if not asked.codebook or (asked.code and asked.by != "overview"):
            return None
        whole = self._kept.get(replace(asked, codebook="", code=""))
        if whole is None:
            return None
        book = CODEBOOK_NAMES.get(asked.codebook, asked.codebook)
        kept = [
            (row, result)
            for row, result in zip(whole.rows, whole.results, strict=True)
            if row.codebook == book and (not asked.code or row.code == asked.code)
        ]
        if not kept:
            return None
        rows, results = zip(*kept, strict=True)
        return replace(whole, rows=rows, results=results, settings=asked)
