import { computeSnapshots } from "../packages/market/src/snapshot/compute-snapshots.ts";
import { fewPointsLines, fewPointsTables } from "./calibrate/few-points-tables.ts";
import { forecastLines } from "./calibrate/forecast-tables.ts";
import { calibratedForecasts } from "./calibrate/forecasts.ts";
import { earlierEditionFile, editionFile } from "./edition-file.ts";
import { keepResult } from "./measure.ts";

const [file, earlierFile] = [editionFile(), earlierEditionFile()];
const snapshots = await computeSnapshots(file);
const few = fewPointsTables(snapshots);
for (const table of few) console.info(fewPointsLines(table).join("\n"));
const forecasts = calibratedForecasts(await computeSnapshots(earlierFile), snapshots);
console.info(forecastLines(forecasts).join("\n"));
keepResult("calibration", { edition: snapshots[0]?.edition, fewPoints: few, forecasts });
