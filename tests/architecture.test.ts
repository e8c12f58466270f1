import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { ROOT, type SourceFile, sourceFiles } from "./source-files.ts";

/** Which packages a package may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  market: ["core"],
  server: ["core", "market"],
  cli: ["core", "market", "server"],
  web: ["core"],
};

/** Core's topics, lowest first; a topic may import those of its own layer, without a cycle, and of lower ones. */
const CORE_LAYERS: readonly (readonly string[])[] = [
  ["capitalised", "errors", "nearest", "rng", "unknown-word", "ziggurat"],
  ["money", "stats", "figures", "calendar"],
  ["scope", "equity", "skills"],
  ["curve", "evidence", "forecast", "offer", "transfer"],
  ["brief", "builders"],
  ["career"],
];

/** Files past 200 lines need a reason here. */
const LONG_FILES: Readonly<Record<string, string>> = {};

const files = sourceFiles(["packages"], [".ts", ".tsx"]).filter(({ path }) => path.includes("/src/"));
const shipped = files.filter(({ path }) => !/\.(test|typetest|d)\.ts$/.test(path));

test("packages import only downwards, and shells never meet except where the command starts the server", () => {
  const offenders = shipped.flatMap((file) =>
    importsOf(file).flatMap((name) => {
      const [, target] = /^@paycurve\/(\w+)/.exec(name) ?? [];
      const own = packageOf(file.path);
      return target && !(MAY_IMPORT[own] ?? []).includes(target) ? [`${file.path} imports ${name}`] : [];
    }),
  );
  expect(offenders).toEqual([]);
});

test("core does no I/O: it imports nothing of Node, and only what its package.json names", () => {
  const allowed = dependenciesOf("core");
  const offenders = shipped
    .filter(({ path }) => packageOf(path) === "core")
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith(".") && !allowed.includes(installedName(name)))
        .map((name) => `${file.path} imports ${name}`),
    );
  expect(offenders).toEqual([]);
});

test("core takes the day and chance as arguments: no clock, no entropy", () => {
  const offenders = shipped.filter(
    ({ path, text }) =>
      packageOf(path) === "core" && /Math\.random|Date\.now|new Date\(\)|performance\.now/.test(text),
  );
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

test("every package names what it imports in its own package.json", () => {
  const offenders = shipped.flatMap((file) =>
    importsOf(file)
      .filter((name) => !name.startsWith(".") && !name.startsWith("node:"))
      .map(installedName)
      .filter((name) => !dependenciesOf(packageOf(file.path)).includes(name))
      .map((name) => `${file.path} imports ${name}`),
  );
  expect(offenders).toEqual([]);
});

test("core's topics import only their own layer and lower ones", () => {
  const layerOf = (topic: string): number => CORE_LAYERS.findIndex((layer) => layer.includes(topic));
  const offenders = coreEdges().filter(({ from, to }) => from !== "index" && layerOf(to) > layerOf(from));
  expect(offenders).toEqual([]);
  expect(
    coreEdges().filter(({ from, to }) => from !== "index" && (layerOf(from) < 0 || layerOf(to) < 0)),
  ).toEqual([]);
});

test("another folder is entered by its index", () => {
  const offenders = shipped.flatMap((file) =>
    relativeImports(file)
      .filter((target) => !target.endsWith("/index.ts") && !isAtHome(dirname(target), dirname(file.path)))
      .map((target) => `${file.path} reaches into ${target}`),
  );
  expect(offenders).toEqual([]);
});

test("no file imports itself by a detour", () => {
  const edges = new Map(shipped.map((file) => [file.path, relativeImports(file)]));
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test("a file holds one idea: at most 200 lines, a name in kebab-case, no utils", () => {
  const offenders = files.filter(({ path, text }) => {
    const long = text.split("\n").length > 201 && !(path in LONG_FILES) && !path.endsWith(".test.ts");
    const named = path.split("/").every((part) => /^[a-z0-9.-]+$/.test(part) && !/^utils?\b/.test(part));
    return long || !named;
  });
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

interface Edge {
  readonly from: string;
  readonly to: string;
}

function coreEdges(): (Edge & { readonly file: string })[] {
  return shipped
    .filter(({ path }) => packageOf(path) === "core")
    .flatMap((file) =>
      relativeImports(file).map((target) => ({
        from: topicOf(file.path),
        to: topicOf(target),
        file: file.path,
      })),
    )
    .filter(({ from, to }) => from !== to);
}

function topicOf(path: string): string {
  return (path.split("/")[3] ?? "").replace(/\.ts$/, "");
}

function packageOf(path: string): string {
  return path.split("/")[1] ?? "";
}

/** The package that an import such as `@scope/name/part` is from. */
function installedName(name: string): string {
  return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

function dependenciesOf(name: string): string[] {
  const { dependencies = {} } = JSON.parse(
    readFileSync(join(ROOT, "packages", name, "package.json"), "utf8"),
  ) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies);
}

function importsOf(file: SourceFile): string[] {
  return [...stillImportsOf(file), ...matches(file, /import\(\s*["']([^"']+)["']/g)];
}

/** What a file imports when it is loaded, without what it fetches later, when asked. */
function stillImportsOf(file: SourceFile): string[] {
  return matches(file, /(?:^|\n)(?:import|export)\s(?:[^;"']*?\sfrom\s)?["']([^"']+)["']/g);
}

function matches({ text }: SourceFile, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = ""]) => name);
}

function relativeImports(file: SourceFile): string[] {
  return stillImportsOf(file)
    .filter((name) => name.startsWith(".") && !name.endsWith(".css"))
    .map((name) => normalize(join(dirname(file.path), name)));
}

/** The file's own folder, one around it, or a topic's inner folder such as `store/queries`. */
function isAtHome(folder: string, from: string): boolean {
  const inner = folder.split("/").length > 4 && dirname(folder) === from;
  return from === folder || from.startsWith(`${folder}/`) || inner;
}
