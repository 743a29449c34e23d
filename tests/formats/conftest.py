"""A small project as its JSON says it, to be read as it stands or damaged first."""

from typing import Any

import pytest

TEXT = "Talks began\r\nin May 😀.\nNobody knew."


@pytest.fixture
def plain() -> dict[str, Any]:
    """A whole file: one of everything that it can hold."""
    return {
        "format": "variorum",
        "version": 1,
        "project": {"id": "p", "title": "Truce", "created_at": "2026-11-26T06:36:23.120Z"},
        "coders": [{"id": "ana", "name": "Ana"}, {"id": "bo", "name": "Bo"}],
        "codebooks": [_codebook()],
        "articles": [
            {
                "id": "a1",
                "title": "Talks",
                "text": TEXT,
                "outlet": "=La Brújula",
                "date": "2024-05",
                "fields": {"Page": "-3"},
            },
            {"id": "a2", "title": "Calm", "text": "A calm day."},
        ],
        "entities": [
            {
                "id": "e1",
                "type": "armed_group",
                "name": "Los Cardos",
                "aliases": ["Cardos", {"text": "LC", "kind": "spelling"}],
                "created_by": "ana",
            },
            {"id": "e2", "type": "person", "name": "@Vera"},
        ],
        "codings": [_coding(), {**_bare("c2"), "coder": "bo"}],
        "states": [
            {"article": "a1", "coder": "ana", "state": "done"},
            {"article": "a2", "coder": "ana", "state": "skipped", "reason": "too short"},
        ],
        "notes": [
            {"id": "n1", "coder": "ana", "kind": "question", "text": "Which talks?"},
            {"id": "n2", "coder": "bo", "text": "-", "article": "a1", "start": 0, "end": 5},
            {"id": "n3", "coder": "bo", "text": "b", "entity": "e1"},
        ],
        "rulings": [_ruling(), _neither()],
        "reasons": [{"id": "w1", "text": "Only what was said"}],
        "comparisons": [
            {
                "id": "k1",
                "name": "Pilot",
                "unit": "token",
                "by": "code",
                "done_by": "any-two",
                "coders": ["ana", "bo"],
                "articles": ["a1"],
                "codebook": "neg",
            },
            {"id": "k2", "name": "Whole", "unit": "paragraph", "by": "code", "done_by": "all"},
        ],
    }


def _codebook() -> dict[str, Any]:
    return {
        "id": "neg",
        "title": "Negotiation",
        "version": "1.0",
        "attributes": [
            {
                "id": "status",
                "label": "Status",
                "type": "one",
                "choices": [
                    {"id": "asserted", "label": "So"},
                    {"id": "denied", "label": "No"},
                ],
            },
            {"id": "quantity", "label": "Quantity", "type": "number"},
            {
                "id": "means",
                "label": "Means",
                "type": "several",
                "choices": [{"id": "phone", "label": "Phone"}, {"id": "visit", "label": "Visit"}],
            },
            {"id": "when", "label": "When", "type": "date"},
        ],
        "roles": [{"id": "party", "label": "Party", "types": ["armed_group", "state_body"]}],
        "link_attributes": [{"id": "involvement", "label": "Involvement", "type": "text"}],
        "groups": [
            {
                "id": "neg.talks",
                "label": "Talks",
                "hue": "blue",
                "codes": [{"id": "neg.talks.held", "label": "Talks held", "key": "t"}],
            }
        ],
    }


def _coding() -> dict[str, Any]:
    return {
        "id": "c1",
        "article": "a1",
        "coder": "ana",
        "code": "neg.talks.held",
        "start": 6,
        "end": 21,
        "quote": "began\r\nin May 😀",
        "attributes": {
            "status": "denied",
            "quantity": -3,
            "means": ["phone", "visit"],
            "when": "2024-05",
        },
        "confidence": "low",
        "note": "=1+1",
        "codebook_version": "1.0",
        "created_at": "2026-11-26T06:36:23.120Z",
        "links": [
            {"role": "party", "entity": "e1", "attributes": {"involvement": "direct"}},
        ],
    }


def _ruling() -> dict[str, Any]:
    return {
        "id": "r1",
        "article": "a1",
        "coder": "ana",
        "how": "own",
        "start": 0,
        "end": 21,
        "settles": {"c1": "0123456789abcdef", "gone": "fedcba9876543210"},
        "coders": ["ana", "bo"],
        "kinds": ["boundary"],
        "codes": ["neg.talks.held"],
        "codings": [
            {
                "code": "neg.talks.held",
                "start": 6,
                "end": 21,
                "quote": "began\r\nin May 😀",
                "attributes": {"status": "denied", "means": ["visit"]},
                "links": [
                    {"role": "party", "entity": "e1", "attributes": {"involvement": "direct"}}
                ],
            }
        ],
        "reason": "=Only what was said",
        "created_at": "2026-11-26T06:36:23.120Z",
    }


def _neither() -> dict[str, Any]:
    settles = {"c2": "0123456789abcdef"}
    return {**_ruling(), "id": "r2", "how": "neither", "settles": settles, "codings": []}


def _bare(identifier: str) -> dict[str, Any]:
    """Return the least that a coding can be."""
    return {
        "id": identifier,
        "article": "a1",
        "coder": "ana",
        "code": "neg.talks.held",
        "start": 0,
        "end": 5,
    }
