import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { oneMore } from "./one-more.ts";

/** Saves one item, and kills itself at a step: each byte written, and before and after all else that touches the disk. */
const [path = "", killAt = "0"] = process.argv.slice(2);
let step = 0;

function tick(): void {
  step += 1;
  if (step !== Number(killAt)) return;
  process.kill(process.pid, "SIGKILL");
  for (;;);
}

function counted<Args extends readonly unknown[], Result>(work: (...args: Args) => Promise<Result>) {
  return async (...args: Args): Promise<Result> => {
    tick();
    const result = await work(...args);
    tick();
    return result;
  };
}

const { open, rename, rm } = fs;
Object.assign(fs, {
  rename: counted(rename),
  rm: counted(rm),
  open: async (...args: Parameters<typeof open>) => {
    tick();
    const handle = await open(...args);
    tick();
    return Object.assign(handle, {
      sync: counted(handle.sync.bind(handle)),
      chmod: counted(handle.chmod.bind(handle)),
      writeFile: async (bytes: Uint8Array) => {
        for (const byte of bytes) {
          await handle.write(Uint8Array.of(byte));
          tick();
        }
      },
    });
  },
});
syncBuiltinESMExports();

const { saveCareer } = await import("../src/career-file/index.ts");
await saveCareer(path, (text) => oneMore(text));
process.stdout.write(String(step));
