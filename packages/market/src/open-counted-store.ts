import { InputError } from "@paycurve/core";
import type { CountedSource } from "./counted-source.ts";
import { AIJOBS } from "./sources/index.ts";
import { openParquetStore, readManifest, sourceHeld } from "./store/index.ts";

/**
 * A person's own store as a source of counted pay, with every edition that was added to it.
 *
 * Shape   the store's folder → counted source; close its store when done
 * Errors  InputError "store.missing" when nothing was added there
 */
export async function openCountedStore(path: string): Promise<CountedSource> {
  const manifest = await readManifest(path);
  const held = manifest && sourceHeld(manifest, AIJOBS.source);
  if (!held) {
    const says = `store: ${path} holds no postings; paycurve market add aijobs FILE --store ${path}`;
    throw new InputError("store.missing", says, { field: "store", value: path });
  }
  const { publisher, about: title, url, licence, meaning, source } = AIJOBS;
  const editions = held.editions.map(({ edition }) => edition ?? "unknown day");
  const sources = editions.map((edition) => ({ publisher, title, url, edition, licence }));
  return { store: await openParquetStore(path, manifest), source, meaning, sources };
}
