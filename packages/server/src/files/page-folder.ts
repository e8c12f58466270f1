import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { DataError } from "@paycurve/core";
import { type Content, ENCODINGS } from "../content/index.ts";
import { ENDINGS, type PageFile, readPageFile } from "./page-file.ts";

/** The page's files by the path each is served at. */
export interface PageFolder {
  readonly paths: readonly string[];
  /** The hash of the style that stands in its documents, as the build wrote it; null where none does. */
  readonly styleHash: string | null;
  /** What is served at a path, read when first asked for and kept; null where nothing is. */
  at(path: string): Promise<Content> | null;
}

/**
 * Lists a built page once, so that no path of a request ever meets the file system.
 * Hidden files and links are no part of it.
 *
 * Shape   its folder → what is served at which path
 * Errors  DataError "page.missing" when the build put nothing there
 */
export function openPageFolder(folder: string): PageFolder {
  const files = new Map(pageFiles(folder).map((file) => [pathOf(file.file, folder), file]));
  const kept = new Map<string, Promise<Content>>();
  const read = (path: string, file: PageFile): Promise<Content> => {
    const content = kept.get(path) ?? readPageFile(file);
    kept.set(path, content);
    content.catch(() => kept.delete(path));
    return content;
  };
  return {
    paths: [...files.keys()],
    styleHash: styleHashOf(folder),
    at: (path) => {
      const file = files.get(path);
      return file ? read(path, file) : null;
    },
  };
}

/** Hidden, so that it is not served. */
const STYLE_HASH = ".style";

function styleHashOf(folder: string): string | null {
  const file = join(folder, STYLE_HASH);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : null;
}

function pageFiles(folder: string): PageFile[] {
  const names = existsSync(folder) ? fileNames(folder) : [];
  if (names.length === 0) {
    const says = `page: there is nothing to serve, ${folder} is missing or empty; build Paycurve again.`;
    throw new DataError("page.missing", says, { folder });
  }
  const there = new Set(names);
  const isNeighbour = (name: string): boolean =>
    Object.values(ENDINGS).some(
      (ending) => name.endsWith(ending) && there.has(name.slice(0, -ending.length)),
    );
  return names
    .filter((name) => !isNeighbour(name))
    .map((file) => ({
      file,
      offered: ENCODINGS.filter((encoding) => there.has(`${file}${ENDINGS[encoding]}`)),
      cacheControl: pathOf(file, folder).startsWith("/assets/") ? FOREVER : "no-cache",
    }));
}

/** An asset's name holds a hash of what is in it. */
const FOREVER = "public, max-age=31536000, immutable";

function fileNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name));
}

function pathOf(file: string, folder: string): string {
  return `/${relative(folder, file)
    .replaceAll(sep, "/")
    .replace(/\.html$/, "")}`;
}
