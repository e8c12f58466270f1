import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { computeSnapshots } from "../src/snapshot/compute-snapshots.ts";
import { readSnapshot, snapshotStore, snapshotText } from "../src/snapshot/index.ts";
import { csv, row } from "./aijobs-rows.ts";
import { rawEdition } from "./raw-files.ts";
import { scratchFile, scratchFolder } from "./scratch.ts";

const SHIPPED = join(import.meta.dirname, "../../../snapshot");
const august = rawEdition("2025-08-03");

test.skipIf(!august)(
  "the shipped snapshots are what the published edition gives, byte for byte",
  async () => {
    for (const snapshot of await computeSnapshots(august ?? "")) {
      const shipped = readFileSync(join(SHIPPED, "aijobs", `${snapshot.market.toLowerCase()}.json`), "utf8");
      expect(shipped === snapshotText(snapshot), `${snapshot.market} differs`).toBe(true);
    }
  },
);

test("the shipped snapshots say what they are and fit in 250 kB packed", async () => {
  let bytes = 0;
  for (const market of ["US", "GB", "IN"] as const) {
    const text = readFileSync(join(SHIPPED, "aijobs", `${market.toLowerCase()}.json`), "utf8");
    const snapshot = readSnapshot(text);
    expect(snapshot).toMatchObject({
      source: "aijobs",
      edition: "2025-08-03",
      licence: "CC0-1.0",
      meaning: "advertised",
    });
    expect(snapshot.cells).toHaveLength(snapshot.counts.cells);
    const cells = await snapshotStore([snapshot]).cells("aijobs", market);
    expect(cells.reduce((sum, cell) => sum + cell.postings, 0)).toBe(snapshot.counts.fullTimeLocal);
    bytes += gzipSync(text).length;
  }
  expect(bytes).toBeLessThan(250_000);
});

test("a market without a snapshot has no cells", async () => {
  expect(await snapshotStore([]).cells("aijobs", "US")).toEqual([]);
});

test("a snapshot keeps both ends of each range and counts repeats", async () => {
  const rows = [row({ salary: "200000" }), row({ salary: "150000" })];
  const file = scratchFile(scratchFolder(), "made.csv", csv([...rows, ...rows, row({ salary: "99999.5" })]));
  const [us] = await computeSnapshots(file, "2025-01-01");
  expect(us?.cells).toEqual([
    {
      title: "AI Engineer",
      level: "senior",
      year: 2025,
      postings: 3,
      ranges: [
        [99_999.5, 99_999.5, 1],
        [150_000, 200_000, 2],
      ],
    },
  ]);
  expect(readSnapshot(snapshotText(us ?? ({} as never)))).toEqual(us);
});

test("a snapshot reads alike however its JSON is laid out, also without cells", async () => {
  const file = scratchFile(scratchFolder(), "made.csv", csv([row({ job_title: '"Lead, ranges"' }), row()]));
  for (const snapshot of await computeSnapshots(file, "2025-01-01")) {
    expect(readSnapshot(snapshotText(snapshot))).toEqual(snapshot);
    expect(readSnapshot(JSON.stringify(snapshot, null, 1))).toEqual(snapshot);
    expect(snapshotText(readSnapshot(snapshotText(snapshot)))).toBe(snapshotText(snapshot));
  }
});

test("a file whose name holds no day needs an edition", async () => {
  const file = scratchFile(scratchFolder(), "made.csv", csv([row()]));
  await expect(computeSnapshots(file)).rejects.toMatchObject({ code: "snapshot.edition.unknown" });
});

test.each(["", "{", "{}", '{"source":"a","cells":[],"market":"US","currency":"GBP"}'])(
  "text that is no snapshot is refused: %s",
  (text) => {
    expect(() => readSnapshot(text)).toThrow(expect.objectContaining({ code: "snapshot.unreadable" }));
  },
);
