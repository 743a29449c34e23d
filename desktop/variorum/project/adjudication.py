"""Settling what coders made of the same passages, in a layer beside their codings."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from variorum.agreement.agenda import agenda
from variorum.agreement.selection import LeftOut, select
from variorum.agreement.settings import Settings
from variorum.agreement.table import AgreementTable, agreement_table
from variorum.comparison.bulk_rules import Rule, decided
from variorum.comparison.disagreements import Lineup
from variorum.comparison.rulings import digest, links_by_coding, version
from variorum.comparison.settled_layer import LAYER, with_layer
from variorum.comparison.settling import (
    Case,
    Step,
    Tally,
    cases,
    settled_articles,
    tally,
    with_rulings,
)
from variorum.errors import VariorumError, sentence
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link
from variorum.model.comparison import DoneBy
from variorum.model.entity import Entity
from variorum.model.record import new_id, now
from variorum.model.ruling import How, Ruling, SettledCoding
from variorum.model.snapshot import Snapshot
from variorum.project.agreement import compared_records
from variorum.project.project import Project

YOURS = sentence("agreement", "begun by {names}, who settles, and not done")


class CodingsChanged(VariorumError):
    """A coding says something else than when it was looked at."""

    template = sentence(
        "errors", "A coder changed this passage meanwhile. Look at it again, then settle it."
    )


@dataclass(frozen=True)
class Queue:
    """All that can be settled, the records in which it was found, and what does not count."""

    cases: tuple[Case, ...]
    records: Snapshot
    coders: tuple[Coder, ...]
    left_out: tuple[LeftOut, ...]
    settings: Settings

    @property
    def tally(self) -> Tally:
        """How far the settling is."""
        return tally(self.cases)

    def with_rulings(self, rulings: Collection[Ruling]) -> "Queue":
        """Return the queue after an edit that touched nothing but rulings."""
        cases_in: dict[str, list[Case]] = defaultdict(list)
        for case in self.cases:
            cases_in[case.article].append(case)
        rulings_in: dict[str, list[Ruling]] = defaultdict(list)
        for ruling in rulings:
            rulings_in[ruling.article].append(ruling)
        codes = self.records.scheme.code
        found = [
            with_rulings(article, own, rulings_in[article], codes)
            for article, own in cases_in.items()
        ]
        return replace(
            self,
            cases=tuple(case for own in found for case in own),
            records=replace(self.records, rulings=tuple(rulings)),
        )


def records_to_settle(project: Project) -> Snapshot:
    """Return what settling reads. Safe in a worker."""
    compared = compared_records(project)
    reader = project.new_reader()
    try:
        return replace(
            compared,
            entities=tuple(reader.records(Entity)),
            links=tuple(reader.records(Link)),
            rulings=tuple(reader.records(Ruling)),
        )
    finally:
        reader.close()


def settling_queue(
    records: Snapshot,
    coders: Sequence[str] = (),
    done_by: DoneBy = "all",
    *,
    settler: Coder | None = None,
    step: Step | None = None,
) -> Queue:
    """Return what there is to settle between ``coders`` (ids or names; none: all with work done).

    Only articles count that all of them finished (or two, as ``done_by`` says). Where ``settler``
    has begun and not finished an article, nothing of it is shown: nobody sees the codings of others
    before the own are done.

    Raises:
        VariorumError: if a coder is unknown, or fewer than two are left.
    """
    settings = Settings(coders=tuple(coders), done_by=done_by, bootstrap=0)
    selection = select(records, settings)
    begun = _begun_by(settler, records) if settler else set()
    finished = {
        article.id: [coder.id for coder, there in zip(selection.coders, row, strict=True) if there]
        for article, row in zip(selection.articles, selection.present.tolist(), strict=True)
        if article.id not in begun
    }
    hidden = tuple(
        LeftOut(article.id, ((YOURS, settler.name),))
        for article in selection.articles
        if settler is not None and article.id in begun
    )
    return Queue(
        tuple(cases(records, finished, step)),
        records,
        selection.coders,
        (*selection.left_out, *hidden),
        settings,
    )


def case_of(project: Project, lineup: Lineup, coders: Collection[Coder]) -> Case:
    """Return what ``lineup`` is to settling, with the ruling on it.

    ``coders`` are those who are compared there.
    """
    made = tuple(lineup.codings.values())
    links = links_by_coding(project.reader.records(Link, coding=[one.id for one in made]))
    article = made[0].article
    plain = Case(
        article,
        tuple(sorted(coder.id for coder in coders)),
        lineup,
        {one.id: digest(one, links[one.id]) for one in made},
    )
    rulings = project.reader.records(Ruling, article=article)
    return with_rulings(article, [plain], rulings, project.scheme.code)[0]


def teaching_most(queue: Queue) -> Mapping[tuple[str, ...], float]:
    """Return how far the alpha of its code moves without a disagreement, by the key of its case.

    Only those are there that move it most, two of each code at most: what is on the agenda of the
    coders' next meeting should be settled first. It takes a while; safe in a worker.
    """
    by_article: dict[str, list[Case]] = defaultdict(list)
    for case in queue.cases:
        by_article[case.article].append(case)
    selection = select(queue.records, queue.settings)
    moved: dict[tuple[str, ...], float] = {}
    for lesson in agenda(queue.records, queue.settings, selection, max(len(queue.cases), 1)):
        for case in by_article[lesson.article]:
            start, end = case.span
            if lesson.code in case.codes and start < lesson.end and lesson.start < end:
                moved[case.key] = max(lesson.moved, moved.get(case.key, 0.0))
    return moved


def _begun_by(coder: Coder, records: Snapshot) -> set[str]:
    """Return the articles that ``coder`` has begun and not finished."""
    own = [state for state in records.states if state.coder == coder.id]
    begun = {state.article for state in own if state.state == "in_progress"}
    begun |= {coding.article for coding in records.codings if coding.coder == coder.id}
    return begun - {state.article for state in own if state.state == "done"}


# Deciding


def take(project: Project, case: Case, coders: Collection[str], reason: str = "") -> Ruling:
    """Let the versions of the ``coders`` with these ids stand; alike ones stand once.

    Who coded nothing here said that there is nothing: taken alone, that is what stands.
    """
    taken = sorted(
        (one for one in case.codings if one.coder in coders),
        key=lambda one: (one.start, one.end, one.code, one.coder),
    )
    links = links_by_coding(project.reader.records(Link, coding=[one.id for one in taken]))
    versions: list[SettledCoding] = []
    for coding in taken:
        own = version(coding, links[coding.id])
        if own not in versions:
            versions.append(own)
    how: How = "one" if len(coders) == 1 else "all"
    ruling = _ruling(project, case, how, versions, reason)
    return _settle(project, case, replace(ruling, taken=tuple(sorted(coders))))


def take_none(project: Project, case: Case, reason: str = "") -> Ruling:
    """Rule that there is nothing here: what was coded does not stand."""
    return _settle(project, case, _ruling(project, case, "neither", (), reason))


def take_own(
    project: Project,
    case: Case,
    own: SettledCoding,
    reason: str = "",
    new: Sequence[Entity] = (),
) -> Ruling:
    """Let a version of the settler's own stand, as ``own_version`` makes it.

    The entities ``new``, to which it links, are added in the same edit.
    """
    return _settle(project, case, _ruling(project, case, "own", (own,), reason), new)


def unsettle(project: Project, case: Case) -> None:
    """Take back the ruling on ``case``; the codings are as they always were."""
    with project.edit(sentence("edits", "Unsettle"), article=case.article) as edit:
        edit.delete(*_about(project, case))


def set_reason(project: Project, ruling: Ruling, reason: str) -> Ruling:
    """Give ``ruling`` another reason."""
    if reason.strip() == ruling.reason:
        return ruling
    changed = ruling.changed(reason=reason.strip())
    with project.edit(sentence("edits", "Set reason"), article=ruling.article) as edit:
        edit.update(ruling, changed)
    return changed


def _settle(project: Project, case: Case, ruling: Ruling, new: Sequence[Entity] = ()) -> Ruling:
    _check_unchanged(project, case)
    with project.edit(sentence("edits", "Settle"), article=case.article) as edit:
        edit.delete(*_about(project, case))
        edit.insert(*new, ruling)
    return ruling


def _ruling(
    project: Project, case: Case, how: How, versions: Sequence[SettledCoding], reason: str
) -> Ruling:
    settler = project.require_coder()
    return replace(_rule_on(case, settler, versions, ()), how=how, reason=reason.strip())


def _rule_on(
    case: Case, settler: Coder, versions: Sequence[SettledCoding], taken: Sequence[str]
) -> Ruling:
    start, end = case.span
    return Ruling(
        id=new_id(),
        article=case.article,
        coder=settler.id,
        how="rule",
        start=start,
        end=end,
        settles=dict(case.said),
        coders=case.coders,
        taken=tuple(taken),
        kinds=case.kinds,
        codes=case.codes,
        codings=tuple(versions),
        created_at=now(),
    )


def _about(project: Project, case: Case) -> list[Ruling]:
    """Return the rulings on anything that ``case`` is about."""
    ids = {*case.said, *(case.ruling.settles if case.ruling else ())}
    found = project.reader.records(Ruling, article=case.article)
    return [one for one in found if ids & one.settles.keys()]


def _check_unchanged(project: Project, case: Case) -> None:
    found = project.reader.records(Coding, id=list(case.said))
    links = links_by_coding(project.reader.records(Link, coding=list(case.said)))
    if case.said != {one.id: digest(one, links[one.id]) for one in found} or not case.said:
        raise CodingsChanged


# Rules


@dataclass(frozen=True)
class RuleReport:
    """What a rule settles: its rulings, and what it leaves alone."""

    rule: str
    rulings: tuple[Ruling, ...]
    left: int
    """Cases without a ruling on which the rule is silent."""

    @property
    def agreements(self) -> int:
        """How many of them are on passages where coders agree in everything."""
        return sum(not one.kinds for one in self.rulings)

    @property
    def articles(self) -> int:
        """In how many articles they are."""
        return len({one.article for one in self.rulings})


def plan_rule(
    queue: Queue,
    rule: Rule,
    settler: Coder,
    articles: Collection[str] = (),
    step: Step | None = None,
) -> RuleReport:
    """Return what ``rule`` would settle in ``articles`` (ids; none: all). Safe in a worker.

    It touches nothing that anybody settled before, stale or not.
    """
    texts = {one.id: one.text_hash for one in queue.records.articles}
    links = links_by_coding(queue.records.links)
    open_cases = [
        case
        for case in queue.cases
        if case.status == "unsettled" and (not articles or case.article in articles)
    ]
    rulings = []
    for number, case in enumerate(open_cases):
        if step:
            step(number, len(open_cases))
        found = decided(rule, case, links, queue.records.texts[texts[case.article]])
        if found is not None:
            settled, taken = found
            rulings.append(replace(_rule_on(case, settler, (settled,), taken), rule=str(rule)))
    return RuleReport(str(rule), tuple(rulings), len(open_cases) - len(rulings))


def add_rulings(project: Project, report: RuleReport) -> None:
    """Settle what a rule decided, in one edit."""
    with project.edit(sentence("edits", "Settle by rule")) as edit:
        edit.insert(*report.rulings)


def settle_by_rule(
    project: Project,
    queue: Queue,
    rule: Rule,
    articles: Collection[str] = (),
    *,
    dry_run: bool = False,
    step: Step | None = None,
) -> RuleReport:
    """Take over by ``rule`` what it decides in ``queue``, in one edit; a dry run only tells.

    Raises:
        NoCoder: if nobody is chosen who would have decided so.
    """
    nobody = Coder(id="", name="")
    settler = (project.coder or nobody) if dry_run else project.require_coder()
    report = plan_rule(queue, rule, settler, articles, step)
    if not dry_run:
        add_rulings(project, report)
    return report


# Agreement with what was settled


def agreement_with_settled(
    queue: Queue, settings: Settings, step: Step | None = None
) -> Mapping[str, AgreementTable]:
    """Return the agreement of each coder with the settled layer, by the coder's id.

    Only articles count of which nothing is left to settle and that the coder finished. Everything
    but the coders is as ``settings`` says. It is a table of its own: agreement between coders is
    computed from their codings alone.
    """
    layered = with_layer(queue.records, settled_articles(queue.cases))
    return {
        coder.id: agreement_table(layered, replace(settings, coders=(coder.id, LAYER.id)), step)
        for coder in queue.coders
    }
