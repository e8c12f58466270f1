import { existsSync, writeFileSync } from "node:fs";
import { addAijobs, type ImportProgress } from "../src/sources/index.ts";

const [file = "", storePath = "", heldBy] = process.argv.slice(2);
process.send?.("begun");
const { postings } = await addAijobs({ file, storePath, onProgress: heldBy ? hold(heldBy) : undefined });
process.send?.(postings);
process.disconnect?.();

/** Holds the import before it writes, says so in a file, and lets it go on once another file is there. */
function hold(path: string): (progress: ImportProgress) => void {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  return ({ stage }) => {
    if (stage !== "writing") return;
    writeFileSync(`${path}.held`, "");
    while (!existsSync(`${path}.go-on`)) Atomics.wait(sleeper, 0, 0, 20);
  };
}
