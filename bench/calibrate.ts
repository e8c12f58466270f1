import { computeSnapshots } from "../packages/market/src/snapshot/compute-snapshots.ts";
import { fewPointsLines, fewPointsTables } from "./calibrate/few-points-tables.ts";
import { editionFile } from "./edition-file.ts";
import { keepResult } from "./measure.ts";

const snapshots = await computeSnapshots(editionFile());
const few = fewPointsTables(snapshots);
for (const table of few) console.info(fewPointsLines(table).join("\n"));
keepResult("calibration", { edition: snapshots[0]?.edition, fewPoints: few });
