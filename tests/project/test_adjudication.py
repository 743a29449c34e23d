"""Settling in a project: beside the codings, in one edit each, undone like everything."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from variorum.agreement.settings import Settings, TooFewCoders
from variorum.agreement.table import agreement_table
from variorum.comparison.bulk_rules import RULES, Rule, RuleName
from variorum.comparison.merging import merge
from variorum.comparison.settled_layer import LAYER
from variorum.errors import Cancelled
from variorum.formats.exporter import ExportOptions
from variorum.model.entity import Entity
from variorum.model.ruling import Ruling, SettledCoding, SettledLink
from variorum.project.adjudication import (
    CodingsChanged,
    Queue,
    agreement_with_settled,
    plan_rule,
    records_to_settle,
    set_reason,
    settle_by_rule,
    settling_queue,
    take,
    take_none,
    take_own,
    unsettle,
)
from variorum.project.agreement import compared_records
from variorum.project.codebooks import add_example
from variorum.project.coding import apply_code, link_entity, move_coding, remove_codings
from variorum.project.corpus import delete_articles, set_state
from variorum.project.entities import delete_entity, new_entity
from variorum.project.exchange import add_records, export, exporter_named, project_from_json
from variorum.project.own_versions import own_version
from variorum.project.project import Project
from variorum.project.reasons import (
    ReasonEmpty,
    add_reason,
    change_reason,
    reasons,
    remove_reason,
)
from variorum.store.checking import check_file
from variorum.text.span import Span

CONTACT, DENIAL = "t.talks.contact", "t.talks.denial"
Made = tuple[str, int, int, str]


def work(project: Project, name: str, *made: Made, done: bool = True) -> None:
    """Let the coder with this name code, and finish both articles."""
    project.use_coder(name)
    articles = {"talks": project.articles()[0], "quiet": project.articles()[1]}
    for article, start, end, code in made:
        span = Span(start, end)
        apply_code(project, articles[article], [span], project.scheme.code[code])
    for finished in articles.values() if done else ():
        set_state(project, finished, "done")


def queue(project: Project) -> Queue:
    return settling_queue(records_to_settle(project), settler=project.coder)


@pytest.fixture
def coded(project: Project) -> Project:
    """Both articles finished by Ana and Ben; they agree on one passage and differ on two."""
    work(
        project,
        "Ana",
        ("talks", 0, 5, CONTACT),
        ("talks", 14, 28, CONTACT),
        ("quiet", 0, 7, DENIAL),
    )
    work(project, "Ben", ("talks", 0, 5, CONTACT), ("talks", 17, 28, DENIAL))
    project.use_coder("Lea")
    return project


def test_taking_a_coders_version_settles_and_touches_no_coding(coded: Project) -> None:
    before = coded.snapshot()
    case = queue(coded).cases[1]
    ana = next(coder for coder in coded.coders() if coder.name == "Ana")
    made = take(coded, case, [ana.id], "as the ministry said")
    after = coded.snapshot()
    assert (after.codings, after.links, after.states) == (
        before.codings,
        before.links,
        before.states,
    )
    assert after.rulings == (made,)
    assert (made.how, made.taken, made.reason) == ("one", (ana.id,), "as the ministry said")
    assert [(one.start, one.end, one.code) for one in made.codings] == [(14, 28, CONTACT)]
    assert queue(coded).cases[1].status == "settled"


def test_both_versions_can_stand_and_alike_ones_stand_once(coded: Project) -> None:
    agreed, differing, _ = queue(coded).cases
    both = take(coded, differing, differing.coders)
    assert [one.code for one in both.codings] == [CONTACT, DENIAL]
    assert len(take(coded, agreed, agreed.coders).codings) == 1


def test_neither_leaves_nothing_standing(coded: Project) -> None:
    made = take_none(coded, queue(coded).cases[2])
    assert (made.how, made.codings, made.taken) == ("neither", (), ())


def test_an_own_version_keeps_what_its_code_takes(coded: Project) -> None:
    case = queue(coded).cases[1]
    article = coded.articles()[0]
    ana = coded.codings(article.id, coded.find_coder("Ana").id)[1]  # type: ignore[union-attr]
    coded.use_coder("Ana")
    group = coded.reader.records(Entity)[0]
    role = coded.scheme.roles_of(coded.scheme.code[CONTACT])[-1]
    link_entity(coded, ana, role, group)
    set_state(coded, article, "done")
    coded.use_coder("Lea")
    case = queue(coded).cases[1]
    base = take(coded, case, [ana.coder]).codings[0]
    answers = {"venue": "the capital", "status": "denied"}
    wanted = replace(base, code=DENIAL, start=17, attributes=answers)
    own = own_version(coded, article, wanted)
    made = take_own(coded, case, own)
    assert made.codings[0].attributes == {"status": "denied"}
    assert [link.entity for link in made.codings[0].links] == [group.id]
    assert made.codings[0].quote == coded.text(article)[17:28]
    assert len(coded.reader.records(Ruling)) == 1


def test_an_entity_that_an_own_version_makes_comes_and_goes_with_it(coded: Project) -> None:
    case = queue(coded).cases[1]
    maker = new_entity(coded, "person", "Inés Roca")
    wanted = SettledCoding(
        code=CONTACT,
        start=14,
        end=28,
        quote="",
        links=(
            SettledLink(role="source", entity=maker.id),
            SettledLink(role="party_group", entity=maker.id),
        ),
    )
    own = own_version(coded, coded.articles()[0], wanted, new=[maker])
    assert [(link.role, link.entity) for link in own.links] == [("source", maker.id)]
    take_own(coded, case, own, new=[maker])
    assert coded.reader.find(Entity, maker.id) == maker
    coded.undo()
    assert coded.reader.find(Entity, maker.id) is None
    assert coded.reader.records(Ruling) == []
    coded.redo()
    assert coded.reader.records(Ruling)[0].codings == (own,)
    delete_entity(coded, maker)
    assert coded.reader.records(Ruling)[0].codings[0].links == ()


def test_settling_again_replaces_and_undo_brings_the_former_back(coded: Project) -> None:
    case = queue(coded).cases[1]
    first = take_none(coded, case)
    second = take(coded, case, case.coders)
    assert coded.reader.records(Ruling) == [second]
    coded.undo()
    assert coded.reader.records(Ruling) == [first]
    coded.undo()
    assert coded.reader.records(Ruling) == []
    coded.redo()
    assert coded.reader.records(Ruling) == [first]


def test_unsettling_opens_the_case_again(coded: Project) -> None:
    take_none(coded, queue(coded).cases[1])
    unsettle(coded, queue(coded).cases[1])
    assert {case.status for case in queue(coded).cases} == {"unsettled"}


def test_a_change_to_a_coding_makes_its_ruling_stale_and_undo_mends_it(coded: Project) -> None:
    take_none(coded, queue(coded).cases[1])
    coded.use_coder("Ana")
    article = coded.articles()[0]
    coding = coded.codings(article.id, coded.require_coder().id)[1]
    move_coding(coded, coding, Span(14, 20))
    set_state(coded, article, "done")
    assert queue(coded).cases[1].status == "stale"
    coded.undo()
    coded.undo()
    assert queue(coded).cases[1].status == "settled"


def test_deleting_all_that_was_settled_leaves_a_stale_ruling_to_take_back(coded: Project) -> None:
    take_none(coded, queue(coded).cases[2])
    coded.use_coder("Ana")
    quiet = coded.articles()[1]
    remove_codings(coded, coded.codings(quiet.id))
    set_state(coded, quiet, "done")
    orphan = queue(coded).cases[-1]
    assert (orphan.lineup, orphan.status) == (None, "stale")
    with pytest.raises(CodingsChanged):
        take_none(coded, orphan)
    unsettle(coded, orphan)
    assert len(queue(coded).cases) == 2


def test_what_changed_since_it_was_looked_at_is_not_settled(coded: Project) -> None:
    seen = queue(coded).cases[1]
    coded.use_coder("Ana")
    coding = coded.codings(coded.articles()[0].id, coded.require_coder().id)[1]
    move_coding(coded, coding, Span(14, 20))
    coded.use_coder("Lea")
    with pytest.raises(CodingsChanged):
        take_none(coded, seen)
    assert coded.reader.records(Ruling) == []


def test_who_has_not_finished_an_article_sees_nothing_of_it(coded: Project) -> None:
    work(coded, "Lea", ("talks", 0, 5, CONTACT), done=False)
    shown = settling_queue(records_to_settle(coded), ("Ana", "Ben"), settler=coded.coder)
    talks, quiet = coded.articles()
    assert {case.article for case in shown.cases} == {quiet.id}
    assert [one.article for one in shown.left_out] == [talks.id]
    assert "Lea" in shown.left_out[0].why


def test_only_what_all_compared_finished_is_listed(project: Project) -> None:
    work(project, "Ana", ("talks", 0, 5, CONTACT))
    with pytest.raises(TooFewCoders):
        queue(project)
    work(project, "Ben", ("talks", 0, 5, DENIAL), done=False)
    assert settling_queue(records_to_settle(project), ("Ana", "Ben")).cases == ()


def test_a_rule_is_one_edit_and_a_dry_run_is_none(coded: Project) -> None:
    told = settle_by_rule(coded, queue(coded), Rule("exact"), dry_run=True)
    assert (len(told.rulings), told.left, told.agreements) == (1, 2, 1)
    assert coded.reader.records(Ruling) == []
    report = settle_by_rule(coded, queue(coded), Rule("exact"))
    assert coded.reader.records(Ruling) == list(report.rulings)
    assert report.rulings[0].rule == "exact"
    assert len(report.rulings[0].taken) == 2
    again = settle_by_rule(coded, queue(coded), Rule("exact"))
    assert again.rulings == ()
    coded.undo()
    assert coded.reader.records(Ruling) == []


def test_a_rule_can_be_kept_to_some_articles_and_cancelled(coded: Project) -> None:
    quiet = coded.articles()[1]
    report = settle_by_rule(coded, queue(coded), Rule("exact"), [quiet.id])
    assert (report.rulings, report.left) == ((), 1)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        settle_by_rule(coded, queue(coded), Rule("exact"), step=stop)
    assert coded.reader.records(Ruling) == []


def test_agreement_between_coders_is_not_moved_by_settling(coded: Project) -> None:
    asked = Settings(by="overview", bootstrap=0, coders=("Ana", "Ben"))
    before = agreement_table(compared_records(coded), asked)
    settle_by_rule(coded, queue(coded), Rule("union"))
    for case in queue(coded).cases:
        if case.status == "unsettled":
            take_none(coded, case)
    assert agreement_table(compared_records(coded), asked) == before


def test_agreement_with_what_was_settled_is_a_table_for_each_coder(coded: Project) -> None:
    ana = coded.find_coder("Ana")
    assert ana is not None
    for case in queue(coded).cases:
        take(coded, case, [ana.id])
    # What Ana did not code, Ben's alone, would stay unsettled: here there is none.
    tables = agreement_with_settled(queue(coded), Settings(unit="character", bootstrap=0))
    assert set(tables) == {coder.id for coder in queue(coded).coders}
    ben = coded.find_coder("Ben")
    assert ben is not None
    of_ana, of_ben = (
        {row.measure: row.value for row in tables[coder.id].rows} for coder in (ana, ben)
    )
    assert of_ana["percent_agreement"] == 1
    assert of_ben["percent_agreement"] is not None
    assert of_ben["percent_agreement"] < 1
    assert LAYER.name in tables[ana.id].rows[0].coders


def test_an_article_with_something_left_does_not_count_for_the_layer(coded: Project) -> None:
    take_none(coded, queue(coded).cases[2])
    ana = coded.find_coder("Ana")
    assert ana is not None
    tables = agreement_with_settled(queue(coded), Settings(bootstrap=0))
    assert tables[ana.id].counted_articles == (coded.articles()[1].id,)


def test_rulings_go_with_their_article_and_come_back(coded: Project) -> None:
    made = take_none(coded, queue(coded).cases[1])
    delete_articles(coded, coded.articles()[:1])
    assert coded.reader.records(Ruling) == []
    coded.undo()
    assert coded.reader.records(Ruling) == [made]


def test_a_deleted_entity_leaves_rulings_too_until_undo(coded: Project) -> None:
    coded.use_coder("Ana")
    article = coded.articles()[0]
    coding = coded.codings(article.id, coded.require_coder().id)[0]
    entity = coded.snapshot().entities[0]
    link_entity(coded, coding, coded.scheme.roles_of(coded.scheme.code[CONTACT])[-1], entity)
    set_state(coded, article, "done")
    case = queue(coded).cases[0]
    made = take(coded, case, [coding.coder])
    assert [link.entity for link in made.codings[0].links] == [entity.id]
    delete_entity(coded, entity)
    assert coded.reader.records(Ruling)[0].codings[0].links == ()
    coded.undo()
    assert coded.reader.records(Ruling) == [made]


def test_reasons_are_kept_once_worded_anew_and_removed(project: Project) -> None:
    first = add_reason(project, "  Only   what was said ")
    assert first.text == "Only what was said"
    assert add_reason(project, "only what was said") == first
    changed = change_reason(project, first, "Only words")
    second = add_reason(project, "Unsure")
    assert reasons(project) == [changed, second]
    remove_reason(project, changed)
    assert reasons(project) == [second]
    project.undo()
    assert reasons(project) == [changed, second]
    with pytest.raises(ReasonEmpty):
        add_reason(project, " ")


def test_the_reason_of_a_ruling_can_be_written_later(coded: Project) -> None:
    made = take_none(coded, queue(coded).cases[1])
    changed = set_reason(coded, made, " no words of it ")
    assert coded.reader.records(Ruling) == [changed]
    assert changed.reason == "no words of it"
    coded.undo()
    assert coded.reader.records(Ruling) == [made]


def test_an_example_is_added_once_and_undone(project: Project) -> None:
    code = project.scheme.code[CONTACT]
    changed = add_example(project, code, "We met\ntwice", note="Both said so")
    assert project.scheme.code[CONTACT].examples == changed.examples
    assert (changed.examples[0].text, changed.examples[0].near_miss) == ("We met twice", False)
    assert add_example(project, changed, "We met twice") == changed
    missed = add_example(project, changed, "We met twice", near_miss=True)
    assert [(one.text, one.near_miss) for one in missed.examples] == [("We met twice", True)]
    other = add_example(project, missed, "They spoke")
    assert [one.near_miss for one in other.examples] == [True, False]
    project.undo()
    project.undo()
    assert project.scheme.code[CONTACT].examples == changed.examples
    project.undo()
    assert project.scheme.code[CONTACT].examples == ()


def test_a_rule_can_be_planned_without_the_project(coded: Project) -> None:
    settler = coded.require_coder()
    listed = queue(coded)
    report = plan_rule(listed, Rule("exact"), settler)
    after = listed.with_rulings(report.rulings)
    assert [case.status for case in after.cases] == ["settled", "unsettled", "unsettled"]
    assert after.tally.taken_over == 1


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.sampled_from(RULES), st.data())
def test_settling_by_a_rule_then_undo_restores_all_and_moves_no_coding(
    coded: Project, name: RuleName, data: st.DataObject
) -> None:
    start = data.draw(st.integers(30, 40))
    work(coded, "Ana", ("talks", start, start + data.draw(st.integers(1, 9)), CONTACT))
    work(coded, "Ben", ("talks", start, start + data.draw(st.integers(1, 9)), CONTACT))
    coded.use_coder("Lea")
    before = coded.snapshot()
    report = settle_by_rule(coded, queue(coded), Rule(name, 2))
    assert report.rulings
    settled = coded.snapshot()
    assert len(settled.rulings) == len(report.rulings)
    assert (settled.codings, settled.links, settled.states) == (
        before.codings,
        before.links,
        before.states,
    )
    coded.undo()
    assert coded.snapshot() == before


def test_taking_the_side_of_who_coded_nothing_lets_nothing_stand(coded: Project) -> None:
    missed = queue(coded).cases[2]
    ben = coded.find_coder("Ben")
    assert ben is not None
    made = take(coded, missed, [ben.id])
    assert (made.how, made.taken, made.codings) == ("one", (ben.id,), ())
    assert queue(coded).cases[2].status == "settled"


def damaged(ruling: Ruling, **fields: object) -> Ruling:
    (stands,) = ruling.codings
    return ruling.changed(codings=(replace(stands, **fields),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"quote": "other words"}, "not the quote kept with it"),
        ({"code": "t.lost"}, "no code t.lost"),
        ({"links": (SettledLink(role="source", entity="lost"),)}, "no entity lost"),
    ],
)
def test_check_finds_what_is_wrong_with_a_ruling(
    fields: dict[str, object], said: str, coded: Project
) -> None:
    case = queue(coded).cases[1]
    made = take(coded, case, [case.codings[0].coder])
    assert check_file(coded.path, coded.reader).findings == ()
    with coded.edit("Damage") as edit:
        edit.update(made, damaged(made, **fields))
    (finding,) = check_file(coded.path, coded.reader).findings
    assert said in finding.what


def test_rulings_and_reasons_travel_with_the_project(coded: Project, tmp_path: Path) -> None:
    case = queue(coded).cases[1]
    take(coded, case, case.coders, "both said so")
    add_reason(coded, "Both said so")
    file = tmp_path / "all.json"
    export(coded, file, exporter_named("json"), ExportOptions())
    other = project_from_json(tmp_path / "other", file)
    try:
        assert other.snapshot() == coded.snapshot()
        assert queue(other).cases[1].status == "settled"
    finally:
        other.close()


def test_rulings_come_in_from_a_copy_that_calls_its_articles_otherwise(
    coded: Project,
) -> None:
    settled = coded.snapshot()
    copies = {article.id: f"copy of {article.id}" for article in settled.articles}
    case = queue(coded).cases[1]
    made = take(coded, case, case.coders)
    coded.undo()
    theirs = replace(
        settled,
        articles=tuple(replace(one, id=copies[one.id]) for one in settled.articles),
        codings=tuple(replace(one, article=copies[one.article]) for one in settled.codings),
        states=(),
        rulings=(replace(made, article=copies[made.article]),),
    )
    added, report = merge(coded.snapshot(), theirs)
    assert report.new["rulings"] == 1
    add_records(coded, added)
    assert queue(coded).cases[1].status == "settled"
    assert merge(coded.snapshot(), theirs)[0].rulings == ()
