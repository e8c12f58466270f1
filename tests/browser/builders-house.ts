import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen, paycurveApp, type Told } from "@paycurve/server";
import type { Letter } from "../../packages/server/src/builders/directory.ts";
import { type DirectoryDatabase, openDatabase } from "../../packages/server/src/builders/store/index.ts";
import { layFolder } from "../../packages/server/test/laid-directory.ts";
import { freshBundle } from "../bundle.ts";
import { ROOT } from "../source-files.ts";

const PAGE = join(ROOT, "packages", "cli", "dist", "page");
const MIGRATIONS = join(ROOT, "packages", "server", "migrations");

/** A directory of builders on the embedded engine, with a domain of its own on this machine to verify by. */
export interface BuildersHouse {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Host and port of a test's own domain. */
  readonly domain: string;
  /** What the domain's file says. */
  readonly lines: string[];
  readonly database: DirectoryDatabase;
  readonly letters: Letter[];
  readonly faults: unknown[];
  close(): Promise<void>;
}

/** Serves the built page with a fresh directory; only here may a domain be on this very machine. */
export async function buildersHouse(): Promise<BuildersHouse> {
  const folder = mkdtempSync(join(tmpdir(), "paycurve-builders-"));
  const { bundle, remove } = freshBundle();
  await layFolder(join(folder, "directory"));
  const open = await openDatabase({ address: join(folder, "directory"), migrationsFolder: MIGRATIONS });
  const [lines, letters, faults]: [string[], Letter[], unknown[]] = [[], [], []];
  const proofs = await servingLines(lines);
  const domain = `localhost:${(proofs.address() as AddressInfo).port}`;
  const tell = (told: Told): void => {
    if (told.event === "fault") faults.push(told.error);
  };
  let origin = "";
  const directory = {
    database: open.database,
    now: () => new Date(),
    get origin() {
      return origin;
    },
    send: async (letter: Letter) => void letters.push(letter),
    figures: bundle.allFigures(),
    proof: { loopback: true, anyPort: true },
    mostReadsAMinute: 100_000,
    tell,
  };
  const app = paycurveApp({
    bundle,
    page: PAGE,
    openDirectory: () => Promise.resolve(directory),
    tell,
  });
  const service = await listen((request, connection) => app.fetch(request, connection), {
    port: 0,
    mayMove: false,
  });
  origin = new URL(service.address).origin;
  const close = async (): Promise<void> => {
    await service.close();
    proofs.close();
    await open.close();
    remove();
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, domain, lines, database: open.database, letters, faults, close };
}

async function servingLines(lines: readonly string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const isFile = request.url === "/.well-known/paycurve.txt";
    response.writeHead(isFile ? 200 : 404, { "content-type": "text/plain" });
    response.end(isFile ? lines.join("\n") : "");
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  return server;
}
