"""Data to measure with: the same words, articles and codings for the same seed, made by verbs."""

import random
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from measuring import run
from variorum.formats.importers import ArticleDraft, FileOutcome, Reading
from variorum.model.article import Article, new_state
from variorum.model.codebook import Code, Role
from variorum.model.coder import Coder
from variorum.model.coding import Coding, Link
from variorum.model.entity import Alias, Entity
from variorum.model.record import new_id
from variorum.project.codebooks import add_codebooks, load_codebook
from variorum.project.corpus import import_outcomes
from variorum.project.project import Project, create_project

USUAL = 6_000
"""Characters of a news article, at most."""
LONG, DENSE = 60_000, 1_000
"""Characters of a long article, and the codings in it."""
MANY, MANY_LONG = 10_000, 20
"""Articles of a big project, and how many of them are long."""
COMPARED, EACH = 1_000, 50
"""Articles that two coders compare, and the codings of each coder in each."""
CODERS = ("Ana", "Ben")
EACH_OF_MANY, KNOWN = 50, 5_000
"""Codings in each article of a project that is full of them, and its entities."""
DEEPEST = 6
WORDS = (
    "the a of to and in that government gang prison truce minister said report leaders "
    "negotiation extradition journalists president according officials violence homicides "
    "members secret agreement benefits denied published investigation attorney general año "
    "cárcel – “talks” José’s"
)
NAMES = ("Calle Nueve", "José Peña", "Ministry of the Interior", "Río Hondo", "Marta Lindqvist")


def text_of(chance: random.Random, size: int) -> str:
    """Return a text of at most ``size`` bytes of UTF-8, paragraphs log-normal with median 380."""
    choices = WORDS.split()
    paragraphs: list[str] = []
    left = size
    while left > 0:
        room = min(left, int(chance.lognormvariate(5.94, 0.6)))
        words: list[str] = []
        while room > 0:
            words.append(chance.choice(choices))
            room -= len(words[-1].encode()) + 1
        paragraphs.append(" ".join(words).capitalize() + ".")
        left -= len(paragraphs[-1].encode()) + 2
    return "\n\n".join(paragraphs).encode()[:size].decode(errors="ignore")


def write_texts(folder: Path, count: int) -> None:
    """Write ``count`` text files of 6 kB, each another, to ``folder``."""
    chance = random.Random(1)  # noqa: S311  for samples, not for secrets
    folder.mkdir()
    for number in range(count):
        text = f"News of day {number}\n\n{text_of(chance, USUAL - 30)}"
        Path(folder, f"article {number:05}.txt").write_text(text, encoding="utf-8")


def new_project(path: Path) -> Project:
    """Make a project at ``path`` with the codebooks that ship and a few entities."""
    project = create_project(path, title="Benchmark", coder_name=CODERS[0])
    names = ("negotiation", "extradition", "human-rights-abuse")
    add_codebooks(project, [load_codebook(name) for name in names])
    kinds = dict.fromkeys(kind for role in _roles(project) for kind in role.types)
    with project.edit("Add entities") as edit:
        edit.insert(
            *(Entity(id=new_id(), type=kind, name=name) for kind in kinds for name in NAMES)
        )
    return project


def _roles(project: Project) -> list[Role]:
    scheme = project.scheme
    return [role for code in scheme.codes for role in scheme.roles_of(code)]


def add_articles(project: Project, sizes: Iterable[int], seed: int = 2) -> list[Article]:
    """Bring articles of these sizes in, in one edit, and return all of the project."""
    chance = random.Random(seed)  # noqa: S311  for samples, not for secrets
    import_outcomes(
        project,
        (
            FileOutcome(
                Path(f"{number}.txt"),
                Reading(
                    (
                        ArticleDraft(
                            title=f"{text_of(chance, 50)} {number}",
                            text=text_of(chance, size),
                            outlet=chance.choice(("The Courier", "El Umbral", "Daily Ledger")),
                            date=f"2024-{1 + number % 12:02}-{1 + number % 28:02}",
                            url=f"https://news.example/{number}",
                        ),
                    )
                ),
            )
            for number, size in enumerate(sizes)
        ),
    )
    return project.articles()


def spans_of(chance: random.Random, length: int, count: int) -> Iterator[tuple[int, int]]:
    """Yield spans that overlap up to six deep in a text of this length."""
    depths = bytearray(length)
    usual = min(70.0, DEEPEST * 0.4 * length / count)
    while count:
        size = int(usual * chance.lognormvariate(-0.25, 0.7)) + 2
        start = chance.randrange(length - size)
        if max(depths[start : start + size]) < DEEPEST:
            for place in range(start, start + size):
                depths[place] += 1
            count -= 1
            yield start, start + size


def coding_of(article: Article, text: str, coder: Coder, code: Code, at: tuple[int, int]) -> Coding:
    """Return a coding as a careful coder leaves it."""
    return Coding(
        id=new_id(),
        article=article.id,
        coder=coder.id,
        code=code.id,
        start=at[0],
        end=at[1],
        quote=text[at[0] : at[1]],
        attributes={"status": "asserted", "polarity": "affirmed"},
        confidence="high",
        codebook_version="1",
        created_at="2024-03-01T10:00:00.000Z",
        changed_at="2024-03-01T10:00:00.000Z",
    )


def code_densely(project: Project, articles: Sequence[Article], count: int, seed: int = 3) -> None:
    """Give each of ``articles`` so many codings of the current coder, every third with a link."""
    chance = random.Random(seed)  # noqa: S311  for samples, not for secrets
    coder, codes = project.require_coder(), project.scheme.codes
    entities = project.reader.records(Entity)
    for article in articles:
        text = project.text(article)
        made = [
            coding_of(article, text, coder, chance.choice(codes), at)
            for at in spans_of(chance, len(text), count)
        ]
        with project.edit("Apply code", article=article.id) as edit:
            edit.insert(
                *made, *(link_of(project, coding, chance, entities) for coding in made[::3])
            )
            edit.insert(new_state(article.id, coder.id))


def link_of(
    project: Project, coding: Coding, chance: random.Random, entities: Sequence[Entity]
) -> Link:
    """Return a link of ``coding`` in the first role of its code."""
    role = project.scheme.roles_of(project.scheme.code[coding.code])[0]
    fitting = [entity for entity in entities if entity.type in role.types]
    return Link(
        id=new_id(), coding=coding.id, role=role.id, entity=chance.choice(fitting).id, place=0
    )


def code_twice(project: Project, articles: Sequence[Article], each: int) -> None:
    """Let both coders finish ``articles`` with so many codings each, mostly of one mind."""
    chance = random.Random(4)  # noqa: S311  for samples, not for secrets
    ana = project.require_coder()
    ben = project.use_coder(CODERS[1])
    project.use_coder(CODERS[0])
    codes = project.scheme.codes
    entities = project.reader.records(Entity)
    for article in articles:
        text = project.text(article)
        made: list[Coding] = []
        for at in spans_of(chance, len(text), each):
            code = chance.choice(codes)
            other = code if chance.random() < 0.8 else chance.choice(codes)
            there = at if chance.random() < 0.7 else (max(0, at[0] - 9), at[1])
            made += [coding_of(article, text, ana, code, at)]
            made += [coding_of(article, text, ben, other, there)]
        with project.edit("Apply code", article=article.id) as edit:
            edit.insert(
                *made, *(link_of(project, coding, chance, entities) for coding in made[::3])
            )
            edit.insert(*(new_state(article.id, who.id, "done") for who in (ana, ben)))


def add_people(project: Project, count: int, seed: int = 6) -> None:
    """Give ``project`` so many people, each with another name, and an alias."""
    chance = random.Random(seed)  # noqa: S311  for samples, not for secrets
    with project.edit("Add entities") as edit:
        edit.insert(
            *(
                Entity(
                    id=new_id(),
                    type="person",
                    name=f"{text_of(chance, 20)} {number}",
                    aliases=(Alias(text=chance.choice(NAMES)),),
                )
                for number in range(count)
            )
        )


def big_project() -> Path:
    """Return a project of 10,000 articles, the first of them long and densely coded.

    It is made once, by a process of its own: what making it takes is not measured by mistake.
    """
    return _made("big")


def full_project() -> Path:
    """Return a project of 10,000 articles, 500,000 codings and 5,000 entities, made so too."""
    return _made("full")


def _made(name: str) -> Path:
    path = Path(f"{name}.variorum").absolute()
    if not path.exists():
        run(Path(__file__), name, home=Path.cwd())
    return path


def _make_big_project() -> None:
    project = new_project(Path("big.variorum"))
    articles = add_articles(project, [LONG] * MANY_LONG + [USUAL] * (MANY - MANY_LONG))
    code_densely(project, articles[:MANY_LONG], DENSE)
    project.close()


def _make_full_project() -> None:
    project = new_project(Path("full.variorum"))
    add_people(project, KNOWN)
    code_densely(project, add_articles(project, [USUAL] * MANY), EACH_OF_MANY)
    project.close()


if __name__ == "__main__":
    {"big": _make_big_project, "full": _make_full_project}[sys.argv[1]]()
