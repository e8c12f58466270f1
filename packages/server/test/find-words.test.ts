import { beforeAll, describe, expect, test } from "vitest";
import { countFound, MOST_FOUND, readFindQuery } from "../src/builders/find/index.ts";
import type { DirectoryDatabase } from "../src/builders/store/index.ts";
import { profiles } from "../src/builders/store/schema/index.ts";
import { ENGINES, keptDatabase } from "./directories.ts";
import { addSomeBuilders } from "./some-builders.ts";

const COUNT = 4000;
const AS_OF = "2026-11-28";

type Profile = typeof profiles.$inferSelect;

/** From words that one in five has to words that nobody has, and those that only seem to be frequent. */
const WORDS: readonly (readonly [words: string, holds: (one: Profile) => boolean])[] = [
  ["ships", () => true],
  ["classifier", ({ headline }) => headline.includes("classifier")],
  ["voice agent", ({ headline }) => headline.includes("voice agent")],
  ["fraud or voice", ({ headline }) => /fraud|voice/.test(headline)],
  ["search -index", () => false],
  ["classifier -classifier", () => false],
  ["77", ({ name }) => name === "Builder 77"],
  ["zebra", () => false],
];

const FACETS: readonly (readonly [facets: string, holds: (one: Profile) => boolean])[] = [
  ["", () => true],
  ["market=GB", ({ market }) => market === "GB"],
  ["skill=mlops", ({ skills }) => skills.includes("mlops")],
  ["verified=domain&open=hire", ({ verifiedBy, openToHire }) => verifiedBy.includes("domain") && openToHire],
  ["level=entry&market=IN", ({ lowerLevel, market }) => lowerLevel === "entry" && market === "IN"],
];

describe.each(ENGINES)("words in a directory of more than are counted, kept by %s", (engine) => {
  let database: DirectoryDatabase;
  let listed: readonly Profile[];

  beforeAll(async () => {
    database = await keptDatabase(engine);
    await addSomeBuilders(database, COUNT);
    const all = await database.select().from(profiles);
    listed = all.filter(({ isListed }) => isListed).toSorted(inOrder);
  });

  test.each(
    WORDS.flatMap(([words, said]) =>
      FACETS.map(([facets, holds]) => [`words=${words}&${facets}`, said, holds] as const),
    ),
  )("%s finds exactly those who have them, the most verified first", async (asked, said, holds) => {
    const expected = listed.filter((one) => said(one) && holds(one)).slice(0, MOST_FOUND);
    const query = readFindQuery(new URLSearchParams(asked));
    const { facets, page } = await countFound(database, query, AS_OF);
    expect(facets.counted).toBe(expected.length);
    expect(page).toEqual(expected.slice(0, 21).map(({ accountId }) => accountId));
    const last = Math.max(1, Math.ceil(expected.length / 20));
    const end = await countFound(database, { ...query, page: last }, AS_OF);
    expect(end.page).toEqual(expected.slice((last - 1) * 20).map(({ accountId }) => accountId));
  });
});

function inOrder(one: Profile, other: Profile): number {
  return (
    other.verifiedOutcomes - one.verifiedOutcomes ||
    other.verifiedSystems - one.verifiedSystems ||
    (other.latestShipped ?? "").localeCompare(one.latestShipped ?? "") ||
    one.accountId.localeCompare(other.accountId)
  );
}
