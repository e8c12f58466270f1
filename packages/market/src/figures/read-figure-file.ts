import type { Figure, FigureSource } from "@paycurve/core/figures";
import { familyOf, type RoleFamilies } from "@paycurve/core/figures";
import {
  type FigureEntry,
  type FigureFile,
  figureFileSchema,
  type ReportEntry,
} from "./figure-file-schema.ts";
import { parseSource } from "./parse-source.ts";
import { type NamedFile, readYaml, refuseFile } from "./yaml-source.ts";

/**
 * The figures of one file, each with the source of the report it stands under and the family of its role.
 *
 * Shape   a file and the role families → figures in the file's order
 * Errors  FigureError "figures.file.…" naming file and line: not YAML, too large, an alias, a field missing, misspelt
 *         or of the wrong kind; "figures.file.misplaced" when it does not lie in its market's folder
 */
export function readFigureFile(file: NamedFile, families: RoleFamilies): readonly Figure[] {
  const source = readYaml(file);
  const written = parseSource(source, figureFileSchema);
  const folder = file.path.split(/[/\\]/).at(-2) ?? "";
  if (folder !== written.market.toLowerCase()) {
    const line = source.lineOf(["market"]);
    const wanted = `market ${written.market} belongs in the folder ${written.market.toLowerCase()}, not ${folder}`;
    refuseFile("figures.file.misplaced", { file, line }, wanted);
  }
  return written.reports.flatMap((report) =>
    report.figures.map((entry) => figureOf({ written, report, entry, families })),
  );
}

interface Entry {
  readonly written: FigureFile;
  readonly report: ReportEntry;
  readonly entry: FigureEntry;
  readonly families: RoleFamilies;
}

function figureOf({ written, report, entry, families }: Entry): Figure {
  const { id, role, level, statistic, unit, amount, period, confidence, quality } = entry;
  return {
    id,
    market: written.market,
    currency: entry.currency ?? null,
    role,
    family: familyOf(role, families),
    level,
    levelWords: entry.levelWords ?? null,
    levelYears: entry.levelYears ? { from: entry.levelYears[0], to: entry.levelYears[1] } : null,
    statistic,
    basis: entry.basis ?? null,
    basisWords: entry.basisWords ?? null,
    unit,
    amount,
    premium: entry.premium ? { ...entry.premium, among: entry.premium.among ?? null } : null,
    period,
    scope: entry.scope ?? null,
    source: sourceOf(written.publisher, report, entry),
    confidence,
    quality,
    conflictsWith: entry.conflictsWith ?? [],
    repeats: entry.repeats ?? null,
    note: entry.note ?? null,
    guideClaim: entry.guideClaim ?? null,
    origin: entry.origin ?? null,
  };
}

function sourceOf(publisher: string, report: ReportEntry, entry: FigureEntry): FigureSource {
  return {
    publisher,
    title: report.title,
    url: report.url,
    published: report.published,
    sample: entry.sample ?? report.sample ?? null,
    provenance: report.provenance,
    quotedVia: report.quotedVia ?? null,
  };
}
