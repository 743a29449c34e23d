"""Groups that stand for the codes below them."""

from collections.abc import Mapping

from variorum.model.codebook import Code, Scheme


def standing_at(scheme: Scheme, depth: int) -> Mapping[str, str]:
    """Return for each code the id of what stands for it at ``depth``.

    That is its group at that depth, where 1 are the topmost groups; the code itself where it lies
    no deeper, and everywhere for 0.
    """
    found = {}
    for code in scheme.codes:
        path = _groups_above(scheme, code)
        found[code.id] = path[depth - 1] if 0 < depth <= len(path) else code.id
    return found


def told_apart(scheme: Scheme, depth: int) -> frozenset[str]:
    """Return the ids of the codes, and of the groups that stand for codes, at ``depth``."""
    return frozenset(standing_at(scheme, depth).values())


def deepest(scheme: Scheme) -> int:
    """Return how deep groups lie in one another, 1 where none lies in another; 0 without any."""
    return max((len(_groups_above(scheme, code)) for code in scheme.codes), default=0)


def _groups_above(scheme: Scheme, code: Code) -> list[str]:
    """Return the groups around ``code`` from the topmost on."""
    path = [code.group]
    while (parent := scheme.group[path[-1]].parent) is not None:
        path.append(parent)
    return path[::-1]
