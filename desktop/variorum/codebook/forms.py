"""Tables of a codebook file, read against the keys that each kind of table may have."""

from dataclasses import dataclass

from variorum.codebook.faults import Faults, Place, quoted, suggestion
from variorum.codebook.tree import Leaf, Node, Row, Table


@dataclass(frozen=True, slots=True)
class Form:
    """The keys of one kind of table. ``name`` is how sentences call it."""

    name: str
    required: tuple[str, ...]
    optional: tuple[str, ...] = ()

    @property
    def one(self) -> str:
        """The name after its article."""
        return f"{'an' if self.name[0] in 'aeiou' else 'a'} {self.name}"

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys, in the order in which they are written."""
        return self.required + self.optional


BOOK = Form(
    "codebook",
    ("id", "title", "version"),
    (
        "language",
        "licence",
        "description",
        "unit_rule",
        "attributes",
        "roles",
        "link_attributes",
        "groups",
        "log",
    ),
)
GROUP = Form("group", ("id", "label"), ("hue", "definition", "codes", "groups"))
CODE = Form(
    "code",
    ("id", "label"),
    (
        "key",
        "definition",
        "use_when",
        "not_when",
        "examples",
        "attributes",
        "roles",
        "status",
        "replaced_by",
    ),
)
ATTRIBUTE = Form(
    "attribute",
    ("id", "label", "type"),
    ("required", "required_unless", "required_with", "default", "help", "choices"),
)
CHOICE = Form("choice", ("id", "label"), ("help",))
ROLE = Form("role", ("id", "label", "types"), ("many", "required", "help"))
NOT_WHEN = Form("not_when", ("text",), ("instead",))
EXAMPLE = Form("example", ("text",), ("near_miss", "note"))
LOG_ENTRY = Form("log entry", ("version", "date", "text"))

_KINDS = {Leaf: "a text", Row: "a list", Table: "a table of keys"}


class Entry:
    """One table, with a reader for each kind of value; what is wrong goes to ``faults``."""

    def __init__(self, node: Node, form: Form, faults: Faults) -> None:
        self.place = node.place
        self._form = form
        self._faults = faults
        self._values: dict[str, Node] = {}
        if isinstance(node, Table):
            self._take(node)
        else:
            faults.add(
                node.place,
                f"Here {form.one} should stand, not {_KINDS[type(node)]}. Write its keys: "
                f"{', '.join(f'{key}:' for key in form.required)}",
            )

    def _take(self, table: Table) -> None:
        for key, value in table.entries:
            name = key.text
            if name == "<<":
                self._faults.add(
                    key.place, '"<<" merges tables, which is not allowed. Write the keys out.'
                )
            elif name not in self._form.keys:
                self._faults.add(
                    key.place,
                    f"{quoted(name)} is not a key of {self._form.one}. "
                    f"{suggestion(name, self._form.keys)}",
                )
            elif name in self._values:
                first = self._values[name].place
                self._faults.add(
                    key.place,
                    f'"{name}" stands twice in this {self._form.name}, first at {first}. '
                    "Keep one of them.",
                )
            else:
                self._values[name] = value
        for name in self._form.required:
            if name not in self._values:
                self._faults.add(
                    table.place, f'This {self._form.name} has no "{name}". Add "{name}: …".'
                )

    def has(self, key: str) -> bool:
        """Return whether ``key`` is there."""
        return key in self._values

    def place_of(self, key: str) -> Place:
        """Return the place of the value of ``key``, or of the table if it has none."""
        return self._values[key].place if key in self._values else self.place

    def text(self, key: str) -> str:
        """Return the text of ``key``, empty if absent; a required one may not be empty."""
        node = self._values.get(key)
        if node is None:
            return ""
        text = self._text_of(node, key)
        if key in self._form.required and text is not None and not text.strip():
            self._faults.add(node.place, f'"{key}" is empty. Write its text after the colon.')
        return text or ""

    def identifier(self, key: str = "id") -> str:
        """Return the id that ``key`` gives: a text without blanks."""
        text = self.text(key)
        if len(text.split()) > 1 or text != text.strip():
            better = "_".join(text.split())
            self._faults.add(
                self.place_of(key),
                f'{quoted(text)} has blanks, which an id may not have. Write "{better}".',
            )
        return text

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return whether ``key`` says ``true``."""
        node = self._values.get(key)
        if node is None:
            return default
        if not isinstance(node, Leaf) or node.kind == "other" or node.text not in ("true", "false"):
            self._faults.add(node.place, f'"{key}" must be true or false. Write one of the two.')
            return default
        return node.text == "true"

    def rows(self, key: str) -> tuple[Node, ...]:
        """Return the items of the list ``key``; a key with nothing after it is an empty list."""
        node = self._values.get(key)
        if node is None or _is_nothing(node):
            return ()
        if isinstance(node, Row):
            return node.items
        self._faults.add(
            node.place,
            f'"{key}" must be a list, not {_KINDS[type(node)]}. Write each item on a line of its '
            'own that begins with "- ".',
        )
        return ()

    def entries(self, key: str, form: Form) -> list["Entry"]:
        """Return the tables of the list ``key``."""
        return [Entry(node, form, self._faults) for node in self.rows(key)]

    def texts(self, key: str) -> list[Leaf]:
        """Return the texts of the list ``key`` with their places."""
        leaves = [node for node in self.rows(key) if self._text_of(node, key) is not None]
        return [leaf for leaf in leaves if isinstance(leaf, Leaf)]

    def pairs(self, key: str) -> list[tuple[Leaf, str]]:
        """Return the free keys and texts of the table ``key``."""
        node = self._values.get(key)
        if node is None or _is_nothing(node):
            return []
        if isinstance(node, Table):
            found = [(name, self._text_of(value, name.text)) for name, value in node.entries]
            return [(name, text) for name, text in found if text is not None]
        self._faults.add(
            node.place,
            f'"{key}" must be a table, not {_KINDS[type(node)]}. '
            f'Write "{key}: {{attribute: value}}".',
        )
        return []

    def _text_of(self, node: Node, key: str) -> str | None:
        if isinstance(node, Leaf) and node.kind == "text":
            return node.text
        if isinstance(node, Leaf):
            self._faults.add(
                node.place,
                f"{quoted(key)} must be a text, not {node.text}. Put it in quotation marks.",
            )
        else:
            self._faults.add(
                node.place,
                f"{quoted(key)} must be a text, not {_KINDS[type(node)]}. Write the text after "
                "the colon.",
            )
        return None


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Leaf) and node.kind == "text" and not node.text
