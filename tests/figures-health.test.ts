import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { headlineAverage } from "@paycurve/core/curve";
import { countIndependentSources, type Figure, familyOf, figureStanding } from "@paycurve/core/figures";
import { checkFigures, figureFiles, loadFigures, loadRoleFamilies } from "@paycurve/market/figures";
import { readSnapshot } from "@paycurve/market/snapshot";
import { describe, expect, test } from "vitest";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SHARED = join(ROOT, "../shared/data");
const figures = loadFigures(join(ROOT, "figures"));
const byId = new Map(figures.map((figure) => [figure.id, figure]));
const families = loadRoleFamilies(join(ROOT, "figures/role-families.yaml"));

/** A figure as the collection that these files were made from has it. */
interface Collected {
  readonly id: string;
  readonly note: string | null;
  readonly conflicts_with: readonly string[];
}

/** Figures whose note was collected with a wrong word in it, or speaks of how it was collected. */
const MENDED_NOTES = new Set([
  "cbinsights-us-exits-early",
  "guide-us-mid",
  "guide-us-ratio",
  "linkedin-gb-top10",
  "mrj-us-ml-senior-median",
  "techelites-us-mid",
  "techelites-us-senior",
  "techelites-us-staff",
]);

function collected(): readonly Collected[] {
  const path = join(SHARED, "published-figures.json");
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
  console.warn(
    "figures' health: the collection they were made from is not here; equality with it is not checked",
  );
  return [];
}

function figure(id: string): Figure {
  const found = byId.get(id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

describe("the files", () => {
  test("hold 453 figures, and nothing contradicts itself", () => {
    expect(figures).toHaveLength(453);
    expect(checkFigures(figures)).toEqual([]);
  });

  test("hold each publisher of each market in one file", () => {
    const pairs = new Set(figures.map(({ market, source }) => `${market} ${source.publisher}`));
    expect(figureFiles(join(ROOT, "figures"))).toHaveLength(pairs.size);
  });

  test("say of every figure, field by field, what was collected", () => {
    for (const wanted of collected()) {
      const { conflicts_with: conflicts, ...rest } = wanted;
      const found = figure(wanted.id);
      const note = MENDED_NOTES.has(wanted.id) ? found.note : wanted.note;
      expect(asCollected(found)).toEqual({ ...rest, note });
      expect(found.conflictsWith).toEqual(expect.arrayContaining([...conflicts]));
    }
  });

  test("are read in the same order every time, market by market", () => {
    const again = loadFigures(join(ROOT, "figures"));
    expect(again.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
    const markets = figures.map(({ market }) => market.toLowerCase());
    expect(markets).toEqual([...markets].sort());
  });
});

describe("the titles", () => {
  const titles = Object.values(families).flatMap((family) => family.titles);

  test("stand once each, in whatever case", () => {
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
  });

  test("include every title of the postings that the snapshot was computed from", () => {
    const posted = postedTitles();
    expect(posted.filter((title) => familyOf(title, families) === null)).toEqual([]);
  });

  test("put the engineers who build AI systems in one family, whatever they are called", () => {
    for (const title of ["AI Engineer", "machine learning engineer", "ML engineer", "MLOps engineer"]) {
      expect(familyOf(title, families)).toBe("ai-engineer");
    }
  });

  test("place no bare title in a trade", () => {
    for (const title of ["Engineer", "Manager", "Analyst", "Director"]) {
      expect(familyOf(title, families)).toBe("unspecified");
    }
  });
});

describe("the traps of pay reports", () => {
  test("one address with two dates is two reports", () => {
    const address = "https://www.itjobswatch.co.uk/contracts/uk/machine%20learning.do";
    const read = figures.filter(({ source }) => source.url === address);
    expect(new Set(read.map(({ source }) => source.published))).toEqual(
      new Set(["2025-11-11", "2026-01-27"]),
    );
    expect(figure("itjw-gb-ml-day-2025-11-median").amount).toBe(550);
    expect(figure("itjw-gb-ml-day-2026-median").amount).toBe(570);
  });

  test("a skill page is not a job title and is never a benchmark", () => {
    const skillPages = figures.filter(({ role }) => /^(?:Permanent|Contract) jobs citing /.test(role));
    expect(skillPages).toHaveLength(30);
    for (const page of skillPages) {
      expect(page.family).toBeNull();
      expect(figureStanding(page).kind).not.toBe("benchmark");
    }
  });

  test("a mean over two postings is rejected", () => {
    const standing = figureStanding(figure("aidevboard-bangalore"));
    expect(standing).toMatchObject({
      kind: "rejected",
      reasons: expect.arrayContaining(["Counted over 2 only: a median needs 8."]),
    });
  });

  test("what a job costs its employer is not pay", () => {
    const costs = figures.filter(({ id }) => id.startsWith("neointelli-"));
    expect(costs).toHaveLength(4);
    for (const cost of costs) expect(figureStanding(cost).kind).toBe("rejected");
  });

  test("one source quoted by five outlets counts once", () => {
    const primer = figures.filter(({ source }) => source.publisher === "TeamLease Digital");
    expect(new Set(primer.map(({ source }) => source.quotedVia)).size).toBeGreaterThanOrEqual(5);
    expect(countIndependentSources(primer)).toBe(1);
  });

  test("a number that others print under their own name counts as its owner's, once", () => {
    const fiftySix = ["pwc-global-2025", "kore1-us-premium-56", "lightcast-misattributed-56"].map(figure);
    expect(countIndependentSources(fiftySix)).toBe(1);
    const unowned = ["guide-us-avg-206k", "hakia-us-206k", "mayhew-us-206k"].map(figure);
    expect(countIndependentSources(unowned)).toBe(1);
  });

  test("senior starts at three, five, seven or eight years, depending on who prints it", () => {
    const starts = figures
      .filter(({ level }) => level === "senior")
      .flatMap(({ levelYears }) => levelYears?.from ?? []);
    expect(new Set(starts)).toEqual(new Set([3, 5, 6, 7, 8]));
    expect(figure("obi-gb-aie-senior").levelYears).toEqual({ from: 3, to: 5 });
    expect(figure("techelites-us-senior").levelYears).toEqual({ from: 8, to: 12 });
  });

  test("premiums over different baselines are kept apart", () => {
    const baselines = [
      "AI Engineer over Data Scientist",
      "AI engineer over non-AI software engineer",
      "Senior AI and ML engineer over senior software developer",
      "Jobs requiring AI skills",
    ];
    const premiums = figures.filter(({ statistic }) => statistic === "premium");
    expect(premiums.map(({ role }) => role)).toEqual(expect.arrayContaining(baselines));
    for (const premium of premiums) {
      expect(figureStanding(premium).kind).not.toBe("benchmark");
      if (premium.repeats) expect(figure(premium.repeats).amount).toEqual(premium.amount);
    }
  });

  test("a premium in base and one in equity are two figures", () => {
    expect(figure("compa-us-base-premium").basis).toBe("base");
    expect(figure("compa-us-equity-premium").basis).toBe("equity");
  });

  test("no figure of quality D, of unknown basis or in a foreign currency is a benchmark", () => {
    const own: Record<string, string> = { US: "USD", GB: "GBP", IN: "INR" };
    const benchmarks = figures.filter((each) => figureStanding(each).kind === "benchmark");
    expect(benchmarks.length).toBeGreaterThan(0);
    for (const { market, currency, quality, basis } of benchmarks) {
      expect(quality).not.toBe("D");
      expect(basis).not.toBeNull();
      expect(currency).toBe(own[market]);
    }
  });

  test("each of the guide's thirteen claims says what became of it, and which figures show it", () => {
    const claims = figures.filter(({ id }) => id.startsWith("guide-"));
    expect(claims).toHaveLength(13);
    for (const { origin } of claims) expect(origin?.see.map(figure).length).toBeGreaterThan(0);
  });

  test("every number in a claim's origin stands in a figure it names, or in their notes", () => {
    for (const claim of figures.filter(({ origin }) => origin !== null)) {
      const shown = JSON.stringify([claim, claim.origin?.see.map(figure)].flat().map(withoutOrigin));
      const numbers = claim.origin?.says.match(/\d[\d,.]*\d/g) ?? [];
      const said = shown.replaceAll(",", "");
      expect(numbers.filter((number) => !said.includes(number.replaceAll(",", "")))).toEqual([]);
    }
  });
});

function withoutOrigin(each: Figure | undefined): Partial<Figure> {
  return { ...each, origin: null };
}

function asCollected(found: Figure): Omit<Collected, "conflicts_with"> & Record<string, unknown> {
  const { source } = found;
  return {
    id: found.id,
    market: found.market,
    currency: found.currency,
    role: found.role,
    level: found.level,
    level_words: found.levelWords,
    statistic: found.statistic,
    basis: found.basis,
    basis_words: found.basisWords,
    unit: found.unit,
    amount: found.amount,
    period: found.period,
    scope: found.scope,
    publisher: source.publisher,
    title: source.title,
    url: source.url,
    published: source.published,
    sample: source.sample,
    provenance: source.provenance,
    quoted_via: source.quotedVia,
    confidence: found.confidence,
    quality: found.quality,
    note: found.note,
    guide_claim: found.guideClaim,
  };
}

test("no page that prints the average without an owner says over how many it was counted", () => {
  const average = headlineAverage({ market: "US", family: "ai-engineer", figures, counted: null });
  const samples = average?.printedBy.map(({ source }) => source.sample ?? "") ?? [];
  expect(samples.length).toBeGreaterThan(1);
  expect(samples.filter((sample) => /\d/.test(sample.replace(/KORE1/g, "")))).toEqual([]);
});

/** The titles of the shipped snapshot, and of the raw editions where they lie beside the checkout. */
function postedTitles(): readonly string[] {
  const names = ["aijobs_salaries_2025-01-19.csv.gz", "aijobs_salaries_2025-08-03.csv.gz"];
  const paths = names.map((name) => join(SHARED, name)).filter((path) => existsSync(path));
  if (paths.length < names.length) {
    console.warn("figures' health: the raw editions are not here; only the snapshot's titles are checked");
  }
  const rows = paths.flatMap((path) =>
    gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n").slice(1),
  );
  return [...new Set([...snapshotTitles(), ...rows.map((row) => row.split(",")[3] ?? "")])];
}

function snapshotTitles(): string[] {
  return ["us", "gb", "in"].flatMap((market) =>
    readSnapshot(readFileSync(join(ROOT, "snapshot/aijobs", `${market}.json`), "utf8")).cells.map(
      ({ title }) => title,
    ),
  );
}
