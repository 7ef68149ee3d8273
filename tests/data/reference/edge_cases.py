#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes statistics-edge.json: cases at the edges, computed from the definitions with the standard library of Python
alone, independently of lib/analysis. Run it in this folder: python3 edge_cases.py > statistics-edge.json"""
import itertools
import json
import math
import statistics
from fractions import Fraction

NORMAL = statistics.NormalDist()
CASES = []


def case(method, name, inputs, expected, params=None, tolerance=1e-9):
    made = {"id": "edge-" + name, "method": method, "set": "own", "dataset": "constructed edge case"}
    if params:
        made["params"] = params
    made.update(inputs=inputs, expected=expected, tolerance={"default": tolerance},
                source="tests/data/reference/edge_cases.py, Python standard library")
    CASES.append(made)


def root(f, low, high):
    """The sign change of f between low and high, by halving."""
    at_low = f(low)
    for _ in range(200):
        middle = (low + high) / 2
        if (f(middle) > 0) == (at_low > 0):
            low = middle
        else:
            high = middle
    return (low + high) / 2


def student_cdf(t, df):
    """By integrating the density with Simpson's rule after t = sqrt(df) tan(u), which keeps it bounded."""
    scale = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(math.pi)
    end = math.atan(t / math.sqrt(df))
    n = 20000
    h = end / n
    f = lambda u: math.cos(u) ** (df - 1)
    total = f(0) + f(end) + sum((4 if i % 2 else 2) * f(i * h) for i in range(1, n))
    return 0.5 + scale * total * h / 3


def student_quantile(p, df):
    return root(lambda t: student_cdf(t, df) - p, 0, 1e4) if p > 0.5 else -student_quantile(1 - p, df)


def nap_of(a, b):
    return Fraction(sum(2 * (y > x) + (y == x) for x in a for y in b), 2 * len(a) * len(b))


def nap_range(nap, m, n, level):
    """Newcombe (2006), method 5. At 1 the root at 1 itself is divided out, and at 0 it is the mirror of that."""
    if nap == 0:
        low, high = nap_range(1, m, n, level)
        return 1 - high, 1 - low
    z2 = NORMAL.inv_cdf((1 + level) / 2) ** 2
    h = (m + n) / 2 - 1
    f = lambda x: m * n * (nap - x) ** 2 * (2 - x) * (1 + x) - z2 * x * (1 - x) * (2 + h + (1 + 2 * h) * x * (1 - x))
    if nap == 1:
        g = lambda x: m * n * (1 - x) * (2 - x) * (1 + x) - z2 * x * (2 + h + (1 + 2 * h) * x * (1 - x))
        return root(g, 0, 1), 1
    return root(f, 0, nap), root(f, nap, 1)


def add_nap(name, a, b):
    nap = nap_of(a, b)
    low90, high90 = nap_range(float(nap), len(a), len(b), 0.90)
    low95, high95 = nap_range(float(nap), len(a), len(b), 0.95)
    case("NAP", "nap-" + name, {"A": a, "B": b},
         {"NAP": float(nap), "Tau_nonoverlap": float(2 * nap - 1), "CI90_lower_precise": low90, "CI90_upper_precise": high90,
          "CI95_lower_precise": low95, "CI95_upper_precise": high95}, tolerance=1e-7)


def add_theil_sen(name, x, y):
    slopes = [(yj - yi) / (xj - xi) for (xi, yi), (xj, yj) in itertools.combinations(zip(x, y), 2) if xj != xi]
    if slopes:
        slope = statistics.median(slopes)
        expected = {"theil_sen_slope": slope,
                    "theil_sen_intercept_median_y_minus_bx": statistics.median(yi - slope * xi for xi, yi in zip(x, y)),
                    "n_slopes": len(slopes)}
    else:
        expected = {"theil_sen_slope": None, "theil_sen_intercept_median_y_minus_bx": None}
    case("Theil-Sen", "theil-sen-" + name, {"x": x, "y": y}, expected)


def sign(v):
    return (v > 0) - (v < 0)


def add_mann_kendall(name, y):
    n = len(y)
    s = sum(sign(b - a) for a, b in itertools.combinations(y, 2))
    ties = [y.count(v) for v in set(y)]
    variance = Fraction(n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties), 18)
    expected = {"S": s, "varS": float(variance), "z_continuity": None, "p_two_sided_continuity": None}
    if variance > 0:
        z = (s - sign(s)) / math.sqrt(variance)
        expected.update(z_continuity=z, p_two_sided_continuity=2 * NORMAL.cdf(-abs(z)))
    case("Mann-Kendall", "mann-kendall-" + name, {"y": y}, expected)


def add_mann_whitney(name, a, b):
    both = a + b
    w = nap_of(a, b) * len(a) * len(b)
    centre = Fraction(len(a) * len(b), 2)
    ties = [both.count(v) for v in set(both)]
    n = len(both)
    variance = Fraction(len(a) * len(b), 12) * (n + 1 - (Fraction(sum(t ** 3 - t for t in ties), n * (n - 1))))
    patterns = [sum(2 * (both[j] > both[i]) + (both[j] == both[i]) for j in chosen for i in range(n) if i not in chosen)
                for chosen in itertools.combinations(range(n), len(b))]
    away = abs(2 * w - 2 * centre)
    exact = Fraction(sum(abs(p - 2 * centre) >= away for p in patterns), len(patterns))
    expected = {"W": float(w), "NAP_from_W": float(w / (len(a) * len(b))),
                "hodges_lehmann_median_of_differences": statistics.median(y - x for x in a for y in b),
                "p_exact_conditional": float(exact)}
    if variance > 0:
        z = max(0, float(abs(w - centre)) - 0.5) / math.sqrt(variance)
        expected["p_normal_continuity"] = min(1.0, 2 * NORMAL.cdf(-z))
    case("Mann-Whitney / Hodges-Lehmann", "mann-whitney-" + name, {"A": a, "B": b}, expected)


def add_welch(name, a, b):
    va, vb = statistics.variance(a) / len(a), statistics.variance(b) / len(b)
    d = statistics.fmean(b) - statistics.fmean(a)
    df = (va + vb) ** 2 / (va ** 2 / (len(a) - 1) + vb ** 2 / (len(b) - 1))
    t = d / math.sqrt(va + vb)
    half = student_quantile(0.975, df) * math.sqrt(va + vb)
    case("Welch t", "welch-" + name, {"A": a, "B": b},
         {"t": t, "df": df, "p": 2 * (1 - student_cdf(abs(t), df)), "mean_difference": d, "CI95_lower": d - half,
          "CI95_upper": d + half}, tolerance=1e-6)


def add_wilson(k, n):
    z2 = NORMAL.inv_cdf(0.975) ** 2
    centre = (k + z2 / 2) / (n + z2)
    half = math.sqrt(z2) / (n + z2) * math.sqrt(k * (n - k) / n + z2 / 4)
    case("Wilson interval (adherence)", f"wilson-{k}-{n}", {"k": k, "n": n},
         {"lower": 0 if k == 0 else centre - half, "upper": 1 if k == n else centre + half})


def add_sign_flip(name, a, b):
    d = [Fraction(y) - Fraction(x) for x, y in zip(a, b)]
    sums = [sum(s * v for s, v in zip(signs, d)) for signs in itertools.product((1, -1), repeat=len(d))]
    total = sum(d)
    positive, negative = sum(v > 0 for v in d), sum(v < 0 for v in d)
    untied = positive + negative
    tail = sum(math.comb(untied, i) for i in range(min(positive, negative) + 1))
    walsh = statistics.median(float(d[i] + d[j]) / 2 for i in range(len(d)) for j in range(i, len(d)))
    case("Paired sign-flip randomization / signed rank / sign test", "sign-flip-" + name, {"A": a, "B": b},
         {"mean_difference": float(total / len(d)),
          "p_signflip_two_sided": float(Fraction(sum(abs(v) >= abs(total) for v in sums), len(sums))),
          "p_signflip_one_sided_greater": float(Fraction(sum(v >= total for v in sums), len(sums))),
          "min_two_sided_p": min(1.0, 2 / 2 ** len(d)), "n_positive": positive, "n_negative": negative,
          "p_sign_test": min(1.0, 2 * tail / 2 ** untied) if untied else None, "walsh_median": walsh})


def add_level(name, y, variance, drift, mean, spread):
    filtered, predicted = [], []
    m, c = Fraction(mean), Fraction(spread)
    for value in y:
        r = c + Fraction(drift)
        predicted.append((m, r))
        if value is None:
            c = r
        else:
            gain = r / (r + Fraction(variance))
            m, c = m + gain * (Fraction(value) - m), r * (1 - gain)
        filtered.append((m, c))
    smoothed = [filtered[-1]]
    for i in range(len(y) - 2, -1, -1):
        m, c = filtered[i]
        a, r = predicted[i + 1]
        sm, sc = smoothed[0]
        b = c / r
        smoothed.insert(0, (m + b * (sm - a), c - b * b * (r - sc)))
    case("Local-level Kalman filter + RTS smoother", "level-" + name, {"y": y},
         {"filtered_mean": [float(m) for m, _ in filtered], "filtered_var": [float(c) for _, c in filtered],
          "smoothed_mean": [float(m) for m, _ in smoothed], "smoothed_var": [float(c) for _, c in smoothed]},
         {"dV": float(Fraction(variance)), "dW": float(Fraction(drift)), "m0": mean, "C0": spread})


def add_start_point(name, y, start, limit):
    n = len(y)
    # A and B have at least `limit` measurements each.
    statistic = lambda k: abs(Fraction(sum(y[k:]), n - k) - Fraction(sum(y[:k]), k))
    all_starts = [statistic(k) for k in range(limit, n - limit + 1)]
    case("Randomization test, AB start-point design", "start-" + name, {"A": y[:start], "B": y[start:]},
         {"observed": float(statistic(start)), "n_assignments": len(all_starts),
          "p": float(Fraction(sum(v >= statistic(start) for v in all_starts), len(all_starts))),
          "distribution_min": float(min(all_starts)), "distribution_max": float(max(all_starts))},
         {"limit": limit, "statistic": "|A-B|"})


add_nap("one-each", [2], [5])
add_nap("one-each-tied", [3], [3])
add_nap("all-above", [1, 2, 2], [3, 4, 5, 5])
add_nap("all-below", [4, 5], [1, 2, 3])
add_nap("one-against-many", [3], [1, 2, 3, 4, 5, 3, 3])
add_nap("nearly-all-above", [1, 1, 2, 3], [3, 4, 4, 5])
add_theil_sen("one-point", [4], [2])
add_theil_sen("two-points", [1, 5], [2, 4])
add_theil_sen("one-day", [3, 3, 3], [1, 2, 5])
add_theil_sen("days-twice", [1, 1, 2, 2, 3], [1, 3, 2, 4, 3])
add_theil_sen("huge-gap", [0, 1, 2, 3, 5000, 5001], [1, 2, 2, 3, -2, -3])
add_theil_sen("backwards", [9, 7, 4, 1], [1, 2, 3, 5])
for name, y in [("one", [2]), ("two", [1, 2]), ("two-tied", [2, 2]), ("rising", [1, 2, 3, 4, 5, 6]), ("falling", [5, 4, 3, 2]),
                ("mostly-tied", [1, 1, 1, 1, 2]), ("seesaw", [1, 2, 1, 2, 1, 2, 1]), ("negative", [-3, -2, 0, 0, 3])]:
    add_mann_kendall(name, y)
add_mann_whitney("one-each", [2], [5])
add_mann_whitney("all-above", [1, 2, 3], [4, 5, 6, 7])
add_mann_whitney("nearly-tied", [3, 3, 3, 3], [3, 3, 3, 4])
add_mann_whitney("negative", [-3, -2, -1, 0], [0, 1, 2])
add_welch("two-each", [1, 2], [3, 5])
add_welch("one-side-constant", [3, 3, 3, 3], [1, 4, 5, 5])
add_welch("no-difference", [1, 2, 3], [1, 2, 3])
add_welch("uneven", [2, 4], [1, 2, 3, 4, 5, 3, 3, 2, 4, 3, 3, 3])
for k, n in [(0, 1), (1, 1), (1, 2), (12, 12), (0, 200), (199, 200), (500, 1000)]:
    add_wilson(k, n)
add_sign_flip("one-pair", [2], [4])
add_sign_flip("no-difference", [3, 3, 3], [3, 3, 3])
add_sign_flip("all-up-alike", [1, 1, 1, 1, 1], [2, 2, 2, 2, 2])
add_sign_flip("balanced", [1, 2, 3, 4], [2, 1, 4, 3])
add_sign_flip("one-outlier", [3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, -3])
add_sign_flip("ties-and-halves", [2.5, 3, 3.5, 2], [3, 3, 3, 3.5])
add_level("nothing", [None] * 5, "4/5", "1/250", 3, 1)
add_level("one-value", [5], "4/5", "1/250", 3, 1)
add_level("huge-gap", [5, 4] + [None] * 400 + [1, 2], "4/5", "1/250", 3, 1)
add_level("all-equal", [3] * 12, "4/5", "1/250", 3, 1)
add_level("negative", [-3, None, -3, 3, None, 3], "1", "1/100", 0, 4)
add_start_point("shortest", [1, 2, 4, 5], 2, 2)
add_start_point("constant", [3] * 12, 6, 3)
add_start_point("step", [1, 1, 1, 1, 1, 5, 5, 5, 5, 5], 5, 3)
add_start_point("at-the-edge", [2, 2, 3, 4, 4, 3, 5, 4], 6, 2)

print(json.dumps({"meta": {"what": "edge cases", "made_by": "edge_cases.py"}, "cases": CASES}, indent=1))
