import { addAijobs } from "@paycurve/market/sources";

const [file = "", storePath = ""] = process.argv.slice(2);
const start = performance.now();
await addAijobs({ file, storePath });
console.log(performance.now() - start);
