import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The folder of the whole project. */
export const ROOT = dirname(import.meta.dirname);

/** One of our own files, by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file under some folders whose name ends in one of the endings; never what is generated. */
export function sourceFiles(folders: readonly string[], endings: readonly string[] = [".ts"]): SourceFile[] {
  return folders.flatMap((folder) => walk(join(ROOT, folder), endings));
}

function walk(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return GENERATED.has(entry.name) ? [] : walk(path, endings);
    if (!endings.some((ending) => entry.name.endsWith(ending))) return [];
    return [{ path: relative(ROOT, path), text: readFileSync(path, "utf8") }];
  });
}

const GENERATED = new Set(["dist", "dist-next", "node_modules", ".build", "results"]);
