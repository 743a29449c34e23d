"""Recompute the headline figures of this report from its data: python recompute.py

Needs Python 3.9 or later and numpy. It reads ../data/settings.csv, articles.csv, values.csv and
headline.csv, writes ../data/recomputed.csv, and says how far its figures are from the report's.
Values are those of all articles; intervals come from the same resamples of articles as those of
the report: percentile from 20 articles on, bias-corrected and accelerated from 10 to 19.

From the same it recomputes the values of the pictures of pairs of coders, of prevalence and over
time (coders-*.csv, prevalence-*.csv, over-time-*.csv; periods.csv says which articles make a
period), and writes pictures-recomputed.csv. Pictures of codes that meet it does not recompute.

Where spans are compared it also reads spans.csv, spans-done.csv, spans-subjects.csv,
spans-headline.csv and spans-matched-pairs.csv, and writes spans-recomputed.csv and
spans-matched-recomputed.csv: how many spans match, recall, precision, F1 and alpha for unitizing.
"""

import csv
import re
import sys
from pathlib import Path
from statistics import NormalDist

import numpy as np

DATA = Path(__file__).resolve().parent.parent / "data"
CHUNK = 500
TINY = 1e-12


def read(name):
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        head, *rows = list(csv.reader(file))
    return head, rows


def ratio(part, whole):
    part, whole = np.broadcast_arrays(np.asarray(part, float), np.asarray(whole, float))
    return np.divide(part, whole, out=np.full(whole.shape, np.nan), where=whole != 0)


def sums_by_article(values, units, article, articles):
    """What the coefficients need, by article (rows). ``values`` has a column a coder."""
    present = ~np.isnan(values)
    r = present.sum(axis=1)
    r1 = np.nansum(values, axis=1)
    r0 = r - r1
    pairable = r > 1
    pairs = np.where(pairable, r * (r - 1), 1)
    both = (r1 * (r1 - 1) + r0 * (r0 - 1)) / pairs
    columns = [
        pairable * both,
        pairable * 1.0,
        r1 / np.maximum(r, 1),
        (r > 0) * 1.0,
        pairable * 2 * r1 * r0 / np.maximum(r - 1, 1),
        pairable * r1,
        pairable * r0,
        pairable * np.nan_to_num(values[:, 0]),
        pairable * np.nan_to_num(values[:, 1]),
    ]
    return np.stack([np.bincount(article, units * one, articles) for one in columns], axis=1)


def beyond_chance(observed, expected):
    left = np.where(1 - expected < TINY, 0.0, 1 - expected)
    return ratio(observed - expected, left)


def percent_agreement(s):
    return ratio(s[..., 0], s[..., 1])


def fleiss_kappa(s):
    p = ratio(s[..., 2], s[..., 3])
    return beyond_chance(percent_agreement(s), p**2 + (1 - p) ** 2)


def cohen_kappa(s):
    a, b = ratio(s[..., 7], s[..., 1]), ratio(s[..., 8], s[..., 1])
    return beyond_chance(percent_agreement(s), a * b + (1 - a) * (1 - b))


def krippendorff_alpha(s):
    n = s[..., 5] + s[..., 6]
    between = n**2 - s[..., 5] ** 2 - s[..., 6] ** 2
    return 1 - ratio(ratio(s[..., 4], n), ratio(between, n * (n - 1)))


MEASURES = {
    "percent_agreement": percent_agreement,
    "cohen_kappa": cohen_kappa,
    "fleiss_kappa": fleiss_kappa,
    "krippendorff_alpha": krippendorff_alpha,
}


def resamples(articles, replicates, seed):
    """How often each article was drawn in each resample."""
    generator = np.random.default_rng(seed)
    for first in range(0, replicates, CHUNK):
        size = min(CHUNK, replicates - first)
        drawn = generator.integers(0, articles, (size, articles))
        cells = drawn + np.arange(size)[:, None] * articles
        counts = np.bincount(cells.ravel(), minlength=size * articles)
        yield counts.reshape(size, articles).astype(float)


def interval(sums, measure, counted, drawn):
    defined = drawn[~np.isnan(drawn)]
    if len(counted) < 10 or not len(defined):
        return np.nan, np.nan
    levels = np.array([0.025, 0.975])
    if len(counted) < 20:
        levels = bca_levels(sums, measure, counted, defined, levels)
    low, high = np.quantile(defined, levels)
    return low, min(high, 1.0)


def bca_levels(sums, measure, counted, defined, levels):
    normal = NormalDist()
    value = measure(sums.sum(axis=0))
    share = ((defined < value - TINY).mean() + (defined <= value + TINY).mean()) / 2
    half = 0.5 / len(defined)
    bias = normal.inv_cdf(min(max(share, half), 1 - half))
    left = measure(sums.sum(axis=0) - sums[counted])
    left = left[~np.isnan(left)]
    spread = left.mean() - left if len(left) else np.zeros(1)
    scale = (spread**2).sum() ** 1.5
    pull = (spread**3).sum() / (6 * scale) if scale > 0 else 0.0
    z = bias + np.array([normal.inv_cdf(level) for level in levels])
    return np.array([normal.cdf(one) for one in bias + z / (1 - pull * z)])


def subjects(articles):
    """The values, how many units have them, and the articles, of each codebook, group and code."""
    head, rows = read("values.csv")
    coders = slice(4, len(head) - 1)
    place = {article: number for number, article in enumerate(articles)}
    grouped = {}
    for row in rows:
        grouped.setdefault(tuple(row[:3]), []).append(row)
    for subject, some in grouped.items():
        values = np.array([[float(v) if v else np.nan for v in row[coders]] for row in some])
        units = np.array([float(row[-1]) for row in some])
        article = np.array([place[row[3]] for row in some])
        yield subject, (values, units, article)


def of_book(sums, book):
    """What the pictures of a codebook are about: all of it, or the one code that is compared."""
    whole = (book, "", "")
    return whole if whole in sums else next(one for one in sums if one[0] == book)


def recompute_pictures(given, sums, articles):
    """Recompute the values behind pictures; return how many, and how far the farthest is off."""
    coders = read("values.csv")[0][4:-1]
    theirs, mine = [], []
    for book in dict.fromkeys(subject[0] for subject in given):
        # As the names of files are made.
        name = re.sub(r"[^\w.-]", "-", book)
        values, units, article = given[of_book(sums, book)]
        for one, two, alpha in rows_of(f"coders-{name}.csv"):
            pair = values[:, [coders.index(one), coders.index(two)]]
            own = sums_by_article(pair, units, article, len(articles)).sum(axis=0)
            theirs.append([f"coders-{name}", one, two, alpha])
            mine.append([*theirs[-1][:3], float(krippendorff_alpha(own))])
        ids = {subject[2] or subject[1]: subject for subject in given if subject[0] == book}
        for code, coder, share in rows_of(f"prevalence-{name}.csv"):
            theirs.append([f"prevalence-{name}", code, coder, share])
            mine.append([*theirs[-1][:3], share_of(*given[ids[code]][:2], coders.index(coder))])
    periods = {}
    for along, period, one in read("periods.csv")[1]:
        periods.setdefault((along, period), []).append(articles.index(one))
    for along in dict.fromkeys(along for along, _ in periods):
        for row in rows_of(f"over-time-{along}.csv"):
            book, period, _, alpha = row[:4]
            own = sums[of_book(sums, book)][periods[along, period]].sum(axis=0)
            theirs.append([f"over-time-{along}", book, period, alpha])
            mine.append([*theirs[-1][:3], float(krippendorff_alpha(own))])
    head = ["picture", "row", "column", "value"]
    return len(mine), compared("pictures-recomputed.csv", head, theirs, mine, 3)


def share_of(values, units, coder):
    """The share of units with the code, of those that this coder and another judged."""
    judged = (~np.isnan(values).all(axis=1)) & ~np.isnan(values[:, coder])
    judged &= (~np.isnan(values)).sum(axis=1) > 1
    return float(ratio((units * values[:, coder])[judged].sum(), units[judged].sum()))


def rows_of(name):
    """The rows of a file that may be missing: there is no map of one pair of coders."""
    return read(name)[1] if (DATA / name).exists() else []


# --- Spans ---------------------------------------------------------------------------------------


def may_match(ours, theirs, rule):
    """Which of ``theirs`` (columns) each of ``ours`` (start, end) may be matched with."""
    start, end = (ours[:, side, None] for side in (0, 1))
    other, last = (theirs[None, :, side] for side in (0, 1))
    if rule["match"] in ("exact", "boundary"):
        slack = int(rule["tolerance"]) if rule["match"] == "boundary" else 0
        return (abs(start - other) <= slack) & (abs(end - last) <= slack)
    shared = np.minimum(end, last) - np.maximum(start, other)
    if rule["match"] == "overlap":
        return shared > 0
    either = (end - start) + (last - other) - shared
    return (shared > 0) & (shared / either >= float(rule["iou"]))


def most_pairs(allowed):
    """How many pairs a largest one-to-one matching has: by augmenting paths."""
    partner = [None] * allowed.shape[1]

    def find(ours, seen):
        for theirs in np.flatnonzero(allowed[ours]).tolist():
            if theirs not in seen:
                seen.add(theirs)
                if partner[theirs] is None or find(partner[theirs], seen):
                    partner[theirs] = ours
                    return True
        return False

    return sum(find(ours, set()) for ours in range(allowed.shape[0]))


def matched(ours, theirs, rule):
    """How many spans (code, start, end) of two coders in one article match."""
    return sum(
        most_pairs(may_match(ours[ours[:, 0] == code, 1:], theirs[theirs[:, 0] == code, 1:], rule))
        for code in np.intersect1d(ours[:, 0], theirs[:, 0])
    )


def merged(spans):
    """The spans (code, start, end) of one coder, those of one code that overlap made one."""
    units = []
    for code, start, end in sorted(spans.tolist()):
        if units and units[-1][0] == code and start < units[-1][2]:
            units[-1][2] = max(units[-1][2], end)
        else:
            units.append([code, start, end])
    return np.array(units, dtype=float).reshape(-1, 3)


def lengths(units, length, codes):
    """What alpha for unitizing needs of one article; ``units`` are those of each coder.

    The whole, the gaps, the lengths on which two coders' units meet, those on which they have the
    same code, the squares of all units, and the lengths of each code. NaN where a coder's overlap.
    """
    found = np.zeros(5 + codes)
    for own in units:
        order = own[np.argsort(own[:, 1], kind="stable")]
        if (order[1:, 1] < order[:-1, 2]).any():
            return np.full(5 + codes, np.nan)
        size = own[:, 2] - own[:, 1]
        found[0] += length
        found[1] += length - size.sum()
        found[4] += (size**2).sum()
        found[5:] += np.bincount(own[:, 0].astype(int), size, codes)
    share = 1 / (len(units) - 1)
    for one, own in enumerate(units):
        for other in units[:one] + units[one + 1 :]:
            meet = np.minimum(own[:, 2, None], other[None, :, 2]) - np.maximum(
                own[:, 1, None], other[None, :, 1]
            )
            meet = np.maximum(meet, 0) * share
            found[2] += meet.sum()
            found[3] += meet[own[:, 0, None] == other[None, :, 0]].sum()
    return found


def u_alpha(s):
    """Krippendorff et al. (2016): e_ck = l (l_c l_k - [c = k] x_c) / (l^2 - sum of x)."""
    whole, gap, meet, same, square = (s[..., place] for place in range(5))
    marked = s[..., 5:]
    scale = ratio(whole, whole**2 - square - gap)
    both_gap = gap - (marked.sum(axis=-1) - meet)
    observed = whole - same - both_gap
    alike = scale * ((marked**2).sum(axis=-1) - square + gap**2 - gap)
    expected = whole - alike
    return 1 - ratio(observed, np.where(abs(expected) > 1e-9 * abs(whole), expected, 0.0))


def span_f1(s):
    """The mean over pairs of coders of twice the matched by all spans of both."""
    tp, ours, theirs = s[..., 0::3], s[..., 1::3], s[..., 2::3]
    pairs = ratio(2 * tp, ours + theirs)
    known = ~np.isnan(pairs)
    return ratio(np.where(known, pairs, 0).sum(axis=-1), known.sum(axis=-1))


def span_sums(spans, done, length, codes, rule):
    """What F1 and alpha for unitizing need, by article (rows), and which articles count.

    ``spans`` are those (code, start, end) of each coder in each article.
    """
    coders = done.shape[1]
    pairs = [(one, two) for one in range(coders) for two in range(one + 1, coders)]
    counts = np.zeros((len(done), 3 * len(pairs)))
    measured = np.zeros((len(done), 5 + codes))
    for article, own in enumerate(spans):
        present = np.flatnonzero(done[article])
        for place, (one, two) in enumerate(pairs):
            if done[article, one] and done[article, two]:
                tp = matched(own[one], own[two], rule)
                counts[article, 3 * place : 3 * place + 3] = tp, len(own[one]), len(own[two])
        if len(present) > 1:
            measured[article] = lengths([merged(own[c]) for c in present], length[article], codes)
    if np.isnan(measured).any():
        measured[:] = np.nan
    return counts, measured, np.flatnonzero(done.sum(axis=1) > 1)


def read_spans():
    """Coders, who did what, how long it is, the spans, and the codes of each subject."""
    head, rows = read("spans-done.csv")
    coders, place = head[2:], {row[0]: number for number, row in enumerate(rows)}
    done = np.array([[cell == "1" for cell in row[2:]] for row in rows])
    length = np.array([float(row[1]) for row in rows])
    spans = [
        (place[article], coders.index(coder), code, int(start), int(end))
        for article, coder, code, start, end in read("spans.csv")[1]
    ]
    members = {}
    for *subject, member in read("spans-subjects.csv")[1]:
        members.setdefault(tuple(subject), []).append(member)
    return coders, done, length, spans, members


def of_subject(spans, member, done):
    """The spans of these codes by article and coder, their codes as places in ``member``."""
    held = [[[] for _ in row] for row in done]
    place = {code: number for number, code in enumerate(member)}
    for article, coder, code, start, end in spans:
        if code in place:
            held[article][coder].append((place[code], start, end))
    return [[np.array(one, dtype=int).reshape(-1, 3) for one in row] for row in held]


def recompute_spans(rule, weights):
    """Recompute all figures of spans and return how many, and how far the farthest is off."""
    coders, done, length, spans, members = read_spans()
    sums = {
        subject: span_sums(of_subject(spans, member, done), done, length, len(member), rule)
        for subject, member in members.items()
    }
    head, rows = read("spans-headline.csv")
    recomputed = []
    for row in rows:
        counts, measured, counted = sums[tuple(row[:3])]
        own, measure = (counts, span_f1) if row[3] == "span_f1" else (measured, u_alpha)
        recomputed.append([*row[:4], *figures(own, measure, counted, weights)])
    off = compared("spans-recomputed.csv", head, rows, recomputed, 4)
    head, rows = read("spans-matched-pairs.csv")
    pairs = [(one, two) for one in range(len(coders)) for two in range(one + 1, len(coders))]
    recomputed = []
    for row in rows:
        two = sorted(map(coders.index, row[3:5]))
        place = pairs.index(tuple(two))
        tp, first, second = sums[tuple(row[:3])][0].sum(axis=0)[3 * place : 3 * place + 3]
        if two[0] != coders.index(row[3]):
            first, second = second, first
        shares = [ratio(tp, first), ratio(tp, second), ratio(2 * tp, first + second)]
        recomputed.append([*row[:5], tp, first, second, *map(float, shares)])
    name = "spans-matched-recomputed.csv"
    return len(sums), max(off, compared(name, head, rows, recomputed, 5))


# --- All -----------------------------------------------------------------------------------------


def figures(own, measure, counted, weights):
    """The value and the limits of its interval, NaN where there are none."""
    value = float(measure(own.sum(axis=0)))
    low = high = np.nan
    if weights and not np.isnan(value):
        drawn = np.concatenate([measure(some @ own) for some in weights])
        low, high = interval(own, measure, counted, drawn)
    return [value, float(low), float(high)]


def compared(name, head, theirs, mine, words):
    """Write ``mine`` to a file and return how far it is from ``theirs``, after so many words."""
    farthest = 0.0
    for own, row in zip(mine, theirs):
        for one, other in zip(own[words:], map(number, row[words:])):
            if np.isnan(one) != np.isnan(other):
                farthest = np.inf
            elif not np.isnan(one):
                farthest = max(farthest, abs(one - other))
    with (DATA / name).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *(row[:words] + texts(row[words:]) for row in mine)])
    return farthest


def texts(numbers):
    return ["" if np.isnan(one) else repr(float(one)) for one in numbers]


def number(text):
    return float(text) if text else np.nan


def main():
    # Chains of spans that may change partners are followed to their end.
    sys.setrecursionlimit(20_000)
    settings = dict(read("settings.csv")[1])
    articles = [row[0] for row in read("articles.csv")[1]]
    given = dict(subjects(articles))
    sums = {one: sums_by_article(*some, len(articles)) for one, some in given.items()}
    replicates, seed = int(settings["bootstrap"]), int(settings["seed"])
    weights = list(resamples(len(articles), replicates, seed))
    head, headline = read("headline.csv")
    recomputed = []
    for row in headline:
        own = sums[tuple(row[:3])]
        counted = np.flatnonzero(own[:, 1] > 0)
        recomputed.append([*row[:4], *figures(own, MEASURES[row[3]], counted, weights)])
    farthest = compared("recomputed.csv", head, headline, recomputed, 4)
    print(f"{len(recomputed)} figures recomputed; the farthest is {farthest:.2g} off.")
    many, off = recompute_pictures(given, sums, articles)
    print(f"{many} values of pictures recomputed; the farthest is {off:.2g} off.")
    farthest = max(farthest, off)
    if settings["unit"] == "span":
        many, off = recompute_spans(settings, weights)
        print(f"Spans of {many} codes, groups and codebooks: the farthest is {off:.2g} off.")
        farthest = max(farthest, off)
    return 0 if farthest < 1e-9 else 1


if __name__ == "__main__":
    sys.exit(main())
