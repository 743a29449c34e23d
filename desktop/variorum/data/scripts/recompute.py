"""Recompute the headline figures of this report from its data: python recompute.py

Needs Python 3.9 or later and numpy. It reads ../data/settings.csv, articles.csv, values.csv and
headline.csv, writes ../data/recomputed.csv, and says how far its figures are from the report's.
Values are those of all articles; intervals come from the same resamples of articles as those of
the report: percentile from 20 articles on, bias-corrected and accelerated from 10 to 19.
"""

import csv
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


def interval(sums, measure, drawn):
    counted = np.flatnonzero(sums[:, 1] > 0)
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
    """The sums by article of each codebook, group and code."""
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
        yield subject, sums_by_article(values, units, article, len(articles))


def number(text):
    return float(text) if text else np.nan


def main():
    settings = dict(read("settings.csv")[1])
    articles = [row[0] for row in read("articles.csv")[1]]
    sums = dict(subjects(articles))
    replicates, seed = int(settings["bootstrap"]), int(settings["seed"])
    weights = list(resamples(len(articles), replicates, seed))
    head, headline = read("headline.csv")
    farthest, recomputed = 0.0, []
    for row in headline:
        measure, own = MEASURES[row[3]], sums[tuple(row[:3])]
        value = float(measure(own.sum(axis=0)))
        low = high = np.nan
        if replicates and not np.isnan(value):
            drawn = np.concatenate([measure(some @ own) for some in weights])
            low, high = interval(own, measure, drawn)
        found = [value, float(low), float(high)]
        for mine, theirs in zip(found, map(number, row[4:])):
            if np.isnan(mine) != np.isnan(theirs):
                farthest = np.inf
            elif not np.isnan(mine):
                farthest = max(farthest, abs(mine - theirs))
        recomputed.append([*row[:4], *("" if np.isnan(one) else repr(one) for one in found)])
    with (DATA / "recomputed.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *recomputed])
    print(f"{len(recomputed)} figures recomputed; the farthest is {farthest:.2g} off.")
    return 0 if farthest < 1e-9 else 1


if __name__ == "__main__":
    sys.exit(main())
