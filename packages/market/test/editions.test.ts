import { describe, expect, test } from "vitest";
import { addAijobs } from "../src/sources/index.ts";
import { openEngine, openParquetStore, readManifest } from "../src/store/index.ts";
import { rawEdition } from "./raw-files.ts";
import { scratchFolder } from "./scratch.ts";

const january = rawEdition("2025-01-19");
const august = rawEdition("2025-08-03");

describe.skipIf(!january || !august)("the published editions", () => {
  test("August holds 78,017 postings, and adding it again adds nothing", async () => {
    const storePath = scratchFolder();
    const first = await addAijobs({ file: august ?? "", storePath });
    expect(first).toMatchObject({
      read: 151_445,
      kept: 151_445,
      rejected: 0,
      alreadyKnown: 0,
      postings: 78_017,
    });
    const again = await addAijobs({ file: august ?? "", storePath });
    expect(again).toMatchObject({ kept: 0, alreadyKnown: 151_445, postings: 78_017, postingsAdded: 0 });
    const manifest = await readManifest(storePath);
    expect(manifest?.sources.aijobs?.editions.map(({ edition }) => edition)).toEqual(["2025-08-03"]);
  });

  test("local postings are 68,911 in the US, 2,152 in GB and 98 in IN, in 1,803 full-time cells", async () => {
    const storePath = scratchFolder();
    await addAijobs({ file: august ?? "", storePath });
    const engine = await openEngine({ folder: storePath });
    const result = await engine.connection.run(
      `SELECT market, count(*)::INTEGER FROM read_parquet($parquet) WHERE market IS NOT NULL GROUP BY market ORDER BY market`,
      { parquet: `${storePath}/*.parquet` },
    );
    expect(await result.getRows()).toEqual([
      ["GB", 2_152],
      ["IN", 98],
      ["US", 68_911],
    ]);
    engine.close();
    const store = await openParquetStore(storePath);
    const cells = await Promise.all(
      (["US", "GB", "IN"] as const).map((market) => store.cells("aijobs", market)),
    );
    await store.close();
    expect(cells.flat()).toHaveLength(1_803);
  });

  test.each([
    ["January first", [january, august]],
    ["August first", [august, january]],
  ])("%s: both editions together hold 78,019 postings", async (_, files) => {
    const storePath = scratchFolder();
    await addAijobs({ file: files[0] ?? "", storePath });
    const second = await addAijobs({ file: files[1] ?? "", storePath });
    expect(second.postings).toBe(78_019);
    expect(second.read).toBe(second.kept + second.rejected + second.alreadyKnown);
  });
});
