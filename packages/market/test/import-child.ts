import { addAijobs } from "../src/sources/index.ts";

const [file = "", storePath = ""] = process.argv.slice(2);
process.send?.("begun");
const { postings } = await addAijobs({ file, storePath });
process.send?.(postings);
process.disconnect?.();
