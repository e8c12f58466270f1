import { join } from "node:path";
import { loadRoleFamilies } from "@paycurve/market/figures";
import { addAijobs } from "@paycurve/market/sources";

const [file = "", storePath = ""] = process.argv.slice(2);
const families = loadRoleFamilies(join(import.meta.dirname, "..", "..", "figures", "role-families.yaml"));
const knownTitles = Object.values(families).flatMap(({ titles }) => titles);
const start = performance.now();
await addAijobs({ file, storePath, knownTitles });
console.log(performance.now() - start);
