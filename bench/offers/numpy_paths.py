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


def log_normal(law, rng, size):
    return law["median"] * np.exp(law["logSd"] * rng.standard_normal(size))


def common_of_post(sold, preference):
    return np.where(sold >= 1, sold, np.maximum(0, sold - preference) / (1 - preference))


def paid_on_sale(model, rng, worth, bought, month):
    """What vested options pay when their companies are sold: `bought` ones at one law's price, others as listed."""
    sold = log_normal(model["listedMultiple"], rng, len(worth))
    sold[bought] = log_normal(model["acquiredMultiple"], rng, np.count_nonzero(bought))
    common = worth * common_of_post(sold, model["preferenceFraction"])
    vested = np.array(model["vestedShares"], float)[month]
    return vested * np.maximum(0, common * model["preferredPricePerShare"] - model["strikePerShare"])


def hazards(model):
    """A row for each stage: raise, close, acquired, listed per year."""
    names = ("raise", "close", "acquired", "listed")
    return np.array([[stage[name] for name in names] for stage in model["hazardsPerYear"]])


def options_by_month(model, block, rng):
    """48 months: one draw for all companies still private, which are packed together as others end."""
    paths, months = model["paths"], len(model["vestedShares"])
    raises, closes, acquired, happens = np.cumsum(1 - np.exp(-hazards(model) / 12), axis=1).T.copy()
    kept, last = np.array(model["kept"]), len(model["kept"]) - 1
    years = np.zeros((4, paths))
    for start in range(0, paths, block):
        alive = np.arange(start, min(start + block, paths))
        stage = np.full(len(alive), model["stage"])
        worth = np.ones(len(alive))
        for month in range(months):
            drawn = rng.random(len(alive))
            hit = np.flatnonzero(drawn < happens[stage])
            event, at = drawn[hit], stage[hit]
            is_round = event < raises[at]
            up = hit[is_round]
            stage[up] = np.minimum(stage[up] + 1, last)
            worth[up] *= kept[stage[up]] * log_normal(model["roundStep"], rng, len(up))
            over, event, at = hit[~is_round], event[~is_round], at[~is_round]
            if len(over) == 0:
                continue
            is_sale = event >= closes[at]
            sale, bought = over[is_sale], event[is_sale] < acquired[at[is_sale]]
            years[month // 12, alive[sale]] = paid_on_sale(model, rng, worth[sale], bought, month)
            stays = np.ones(len(alive), bool)
            stays[over] = False
            alive, stage, worth = alive[stays], stage[stays], worth[stays]
    return years, years.sum(axis=0)


def options_by_event(model, block, rng):
    """The same companies from one event to the next: the time until it is drawn, as ours draws it."""
    paths, months = model["paths"], len(model["vestedShares"])
    each = hazards(model)
    per_month = each.sum(axis=1) / 12
    raises, closes, acquired, _ = (np.cumsum(each, axis=1) / each.sum(axis=1, keepdims=True)).T.copy()
    kept, last = np.array(model["kept"]), len(model["kept"]) - 1
    years = np.zeros((4, paths))
    for start in range(0, paths, block):
        alive = np.arange(start, min(start + block, paths))
        stage = np.full(len(alive), model["stage"])
        worth, now = np.ones(len(alive)), np.zeros(len(alive))
        while len(alive):
            now += rng.standard_exponential(len(alive)) / per_month[stage]
            within = np.flatnonzero(now < months)
            alive, stage, worth, now = alive[within], stage[within], worth[within], now[within]
            event = rng.random(len(alive))
            is_sale = event >= closes[stage]
            bought = event[is_sale] < acquired[stage[is_sale]]
            month = now[is_sale].astype(np.int64)
            years[month // 12, alive[is_sale]] = paid_on_sale(model, rng, worth[is_sale], bought, month)
            up = np.flatnonzero(event < raises[stage])
            alive, now, stage = alive[up], now[up], np.minimum(stage[up] + 1, last)
            worth = worth[up] * kept[stage] * log_normal(model["roundStep"], rng, len(up))
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
