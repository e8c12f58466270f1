import { InputError } from "@paycurve/core";
import type { CountedSource } from "./counted-source.ts";
import { AIJOBS } from "./sources/index.ts";
import { openParquetStore, readManifest } from "./store/index.ts";

/**
 * A person's own store as a source of counted pay, with every edition that was added to it.
 *
 * Shape   the store's folder → counted source; close its store when done
 * Errors  InputError "store.missing" when nothing was added there
 */
export async function openCountedStore(path: string): Promise<CountedSource> {
  const manifest = await readManifest(path);
  const held = manifest?.sources[AIJOBS.source];
  if (!held) {
    throw new InputError(
      "store.missing",
      `store: ${path} holds no postings; paycurve market add aijobs FILE --store ${path}`,
      {
        field: "store",
        value: path,
      },
    );
  }
  const { publisher, about: title, url, licence, meaning, source } = AIJOBS;
  const sources = held.editions.map(({ edition, file }) => ({
    publisher,
    title,
    url,
    edition: edition ?? file,
    licence,
  }));
  return { store: await openParquetStore(path), source, meaning, sources };
}
