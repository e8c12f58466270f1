import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { InputError, PaycurveError } from "@paycurve/core";
import { loadSkillTitles } from "../figures/index.ts";
import { replaceFile } from "../files/index.ts";
import { computePremiums } from "./compute-premiums.ts";
import { computeSnapshots } from "./compute-snapshots.ts";
import { forecastsText } from "./forecasts-text.ts";
import { frozenForecasts } from "./frozen-forecasts.ts";
import { premiumsText } from "./premiums-text.ts";
import { snapshotText } from "./snapshot-text.ts";
import { structuresOf, structuresText } from "./structures.ts";

const SNAPSHOT_FOLDER = join(import.meta.dirname, "../../../../snapshot");
const SKILL_TITLES = join(import.meta.dirname, "../../../../figures/skill-titles.yaml");
const USAGE = "usage: npm run snapshot -- FILE [--edition YYYY-MM-DD]";

/**
 * Writes snapshot/<source>/<market>.json anew from an edition of the index, premiums.json, structure.json and forecasts.json
 * from those, and says how large each is.
 */
async function generate(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { edition: { type: "string" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) throw new InputError("snapshot.usage", USAGE);
  const snapshots = await computeSnapshots(file, values.edition);
  for (const snapshot of snapshots) {
    const text = snapshotText(snapshot);
    const path = join(SNAPSHOT_FOLDER, snapshot.source, `${snapshot.market.toLowerCase()}.json`);
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, text);
    const { cells, fullTimeLocal } = snapshot.counts;
    const size = `${text.length} bytes, ${gzipSync(text).length} gzip`;
    console.log(`${snapshot.market}: ${cells} cells, ${fullTimeLocal} postings, ${size}`);
  }
  const premiums = computePremiums(snapshots, loadSkillTitles(SKILL_TITLES, "figures/skill-titles.yaml"));
  await replaceFile(join(SNAPSHOT_FOLDER, premiums.source, "premiums.json"), premiumsText(premiums));
  console.log(`premiums: ${premiums.estimates.length} estimates`);
  const structures = structuresOf(snapshots);
  await replaceFile(join(SNAPSHOT_FOLDER, structures.source, "structure.json"), structuresText(structures));
  console.log(`structure: ${structures.measured.spread.cells} cells`);
  const forecasts = frozenForecasts(snapshots);
  await replaceFile(join(SNAPSHOT_FOLDER, forecasts.source, "forecasts.json"), forecastsText(forecasts));
  console.log(`forecasts: ${forecasts.cells.length} cells`);
}

try {
  await generate();
} catch (error) {
  console.error(error instanceof PaycurveError ? error.message : error);
  process.exitCode = error instanceof PaycurveError ? 2 : 1;
}
