import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBundle } from "@paycurve/market/bundle";
import { serve } from "@paycurve/server";

const DIST = join(import.meta.dirname, "../../packages/cli/dist");
const EMPTY =
  '<!doctype html><html lang="en"><title>Empty</title><p elementtiming="painted">Empty</p></html>';

/** The built page as it is shipped, beside a page with one word on it, from one and the same service. */
export async function servedPage(): Promise<{
  readonly address: string;
  readonly close: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), "paycurve-bench-"));
  cpSync(join(DIST, "page"), folder, { recursive: true });
  writeFileSync(join(folder, "empty.html"), EMPTY);
  const bundle = openBundle(join(DIST, "data"));
  const service = await serve({ bundle, page: folder, port: 0, mayMove: false });
  const close = async (): Promise<void> => {
    await service.close();
    rmSync(folder, { recursive: true });
  };
  return { address: service.address, close };
}
