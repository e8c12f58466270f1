"""The same models vectorised over paths, as someone at home in numpy writes them; prints what it took and found.

Each is timed at several block sizes, after a warm-up, and the fastest stands: small blocks stay in the cache.
"""

import json
import sys
import time

import numpy as np

BLOCKS = (2048, 8192, 32768, None)


def shares(model, block, rng):
    """Sixteen vests: a matrix of normals, summed down, one exponential each."""
    paths, price = model["paths"], model["pricePerShare"]
    at = np.array([vest["afterYears"] for vest in model["vests"]])
    count = np.array([vest["shares"] for vest in model["vests"]], float)[:, None]
    waits = np.diff(at, prepend=0.0)[:, None]
    drift = (model["driftPerYear"] - model["volatilityPerSqrtYear"] ** 2 / 2) * waits
    spread = model["volatilityPerSqrtYear"] * np.sqrt(waits)
    years = np.empty((4, paths))
    log = np.empty((len(at), block))
    for start in range(0, paths, block):
        size = min(block, paths - start)
        log = log if size == block else np.empty((len(at), size))
        rng.standard_normal(out=log)
        log *= spread
        log += drift
        np.cumsum(log, axis=0, out=log)
        np.exp(log, out=log)
        log *= count * price
        log.reshape(4, -1, size).sum(axis=1, out=years[:, start : start + size])
    return years, years.sum(axis=0)


def options_by_month(model, block, rng):
    """48 months: one step for all paths still private, which are packed together as others end."""
    paths, failure = model["paths"], model["failurePerMonth"]
    ending = failure + model["exitPerMonth"]
    drift = (model["driftPerYear"] - model["volatilityPerSqrtYear"] ** 2 / 2) / 12
    spread = model["volatilityPerSqrtYear"] / np.sqrt(12)
    price = model["pricePerShare"] * model["exitMultiple"]
    years = np.zeros((4, paths))
    for start in range(0, paths, block):
        alive = np.arange(start, min(start + block, paths))
        log = np.zeros(len(alive))
        for month, vested in enumerate(model["vestedShares"]):
            step = rng.standard_normal(len(alive))
            step *= spread
            log += step
            end = rng.random(len(alive))
            stays = end >= ending
            sold = ~stays & (end >= failure)
            worth = price * np.exp(log[sold] + drift * (month + 1)) - model["strikePerShare"]
            years[month // 12, alive[sold]] = vested * np.maximum(worth, 0)
            alive, log = alive[stays], log[stays]
    return years, years.sum(axis=0)


def options_at_once(model, block, rng):
    """48 months in one draw: the month of a sale by inversion, then the price it has by then."""
    paths, months = model["paths"], len(model["vestedShares"])
    ending = model["failurePerMonth"] + model["exitPerMonth"]
    sale = (1 - (1 - ending) ** months) * model["exitPerMonth"] / ending
    drift = (model["driftPerYear"] - model["volatilityPerSqrtYear"] ** 2 / 2) / 12
    spread = model["volatilityPerSqrtYear"] / np.sqrt(12)
    price = model["pricePerShare"] * model["exitMultiple"]
    vested = np.array(model["vestedShares"], float)
    years = np.zeros((4, paths))
    for start in range(0, paths, block):
        drawn = rng.random(min(block, paths - start))
        sold = np.flatnonzero(drawn < sale)
        month = np.log1p(-drawn[sold] * ending / model["exitPerMonth"]) / np.log1p(-ending)
        month = np.minimum(month.astype(np.int64), months - 1)
        after = month + 1
        log = drift * after + spread * np.sqrt(after) * rng.standard_normal(len(sold))
        worth = price * np.exp(log) - model["strikePerShare"]
        years[month // 12, start + sold] = vested[month] * np.maximum(worth, 0)
    return years, years.sum(axis=0)


def main():
    asked = json.load(sys.stdin)
    peer, model = globals()[asked["peer"]], asked["model"]
    rng = np.random.default_rng(asked["seed"])
    timed = []
    for block in BLOCKS:
        peer(model, block or model["paths"], rng)
        for _ in range(3):
            started = time.perf_counter()
            _, total = peer(model, block or model["paths"], rng)
            timed.append((time.perf_counter() - started, block or model["paths"]))
    seconds, block = min(timed)
    above = float((total > asked["above"]).mean())
    print(json.dumps({"ms": seconds * 1000, "block": block, "above": above, "numpy": np.__version__}))


main()
