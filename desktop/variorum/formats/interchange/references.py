"""What the ids in a JSON file may point to: the records of the file and those known before."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from variorum.formats.interchange.faults import PointsNowhere
from variorum.model.codebook import Attribute, Code, EntityType, Role, Scheme
from variorum.model.snapshot import Snapshot
from variorum.text.normalize import Normalized


@dataclass(frozen=True)
class Text:
    """An article's text as given, on which offsets are counted, and as it is kept."""

    given: str
    kept: Normalized

    @property
    def same(self) -> bool:
        """Whether offsets are the same in both."""
        return len(self.given) == len(self.kept.text)


@dataclass(frozen=True)
class Rules:
    """What a coding with one code may have."""

    code: Code
    attributes: Mapping[str, Attribute]
    link_attributes: Mapping[str, Attribute]
    roles: Mapping[str, Role]

    @classmethod
    def of(cls, code: Code, scheme: Scheme) -> "Rules":
        """Return the rules of ``code`` in ``scheme``."""
        book = scheme.codebook[code.codebook]
        return cls(
            code,
            {attribute.id: attribute for attribute in scheme.attributes_of(code)},
            {attribute.id: attribute for attribute in book.link_attributes},
            {role.id: role for role in scheme.roles_of(code)},
        )


@dataclass
class References:
    """Look-ups by id, and the name of the file for sentences."""

    file: str
    coders: set[str] = field(default_factory=set)
    texts: dict[str, Text] = field(default_factory=dict)
    entities: dict[str, EntityType] = field(default_factory=dict)
    """The types of entities by id."""
    rules: dict[str, Rules] = field(default_factory=dict)

    def know(self, known: Snapshot) -> None:
        """Let ids point to the records of ``known`` as well; those of the file come first."""
        self.coders.update(coder.id for coder in known.coders)
        for entity in known.entities:
            self.entities.setdefault(entity.id, entity.type)
        for article in known.articles:
            text = known.text_of(article)
            self.texts.setdefault(article.id, Text(text, Normalized(text, 0)))
        self.learn_codes(known.scheme)

    def learn_codes(self, scheme: Scheme) -> None:
        """Let ids point to the codes of ``scheme`` unless they are known already."""
        for code in scheme.codes:
            self.rules.setdefault(code.id, Rules.of(code, scheme))

    def coder(self, identifier: str, place: str) -> None:
        """Refuse the id of a coder that nobody bears."""
        if identifier not in self.coders:
            raise self._nowhere("coder", identifier, place)

    def entity(self, identifier: str, place: str) -> EntityType:
        """Return the type of the entity with this id."""
        kind = self.entities.get(identifier)
        if kind is None:
            raise self._nowhere("entity", identifier, place)
        return kind

    def article(self, identifier: str, place: str) -> Text:
        """Return the text of the article with this id."""
        text = self.texts.get(identifier)
        if text is None:
            raise self._nowhere("article", identifier, place)
        return text

    def code(self, identifier: str, place: str) -> Rules:
        """Return the rules of the code with this id."""
        rules = self.rules.get(identifier)
        if rules is None:
            raise self._nowhere("code", identifier, place)
        return rules

    def _nowhere(self, kind: str, identifier: str, place: str) -> PointsNowhere:
        return PointsNowhere(file=self.file, place=place, id=identifier, kind=kind)
