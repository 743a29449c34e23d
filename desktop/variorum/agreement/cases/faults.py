"""What can be wrong with a file of cases: one sentence each."""

from variorum.errors import VariorumError, sentence


class CasesFault(VariorumError):
    """A file of cases that cannot be answered. Every one has the fact ``file``."""


class CasesNotJson(CasesFault):
    """Text that is no JSON."""

    template = sentence(
        "errors", "“{file}” is not JSON (line {line}: {why}); mend that line and try again."
    )


class CasesMalformed(CasesFault):
    """Something missing or of another kind than it must be. ``place`` says where."""

    template = sentence("errors", "In “{file}”, {place} {why}.")


class CaseImpossible(VariorumError):
    """A case whose data a measure cannot be computed from."""

    template = sentence(
        "errors", "The case “{case}” cannot be computed: {why}. Give it other data or params."
    )
