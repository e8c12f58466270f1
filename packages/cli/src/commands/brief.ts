import { writeFile } from "node:fs/promises";
import { InputError } from "@paycurve/core";
import { type BriefPage, briefDocument, briefHtml, briefMarkdown, briefPage } from "@paycurve/core/brief";
import { give, type JsonOption, lineWidth } from "../answer.ts";
import { readDay, today } from "../options.ts";
import { briefView, paintFor } from "../view/index.ts";
import { briefOf } from "./career-brief.ts";

/** What `brief` was told. */
export interface BriefOptions extends JsonOption {
  readonly offer?: string;
  readonly out?: string;
  readonly asOf?: string;
}

/** What to say in a talk about pay, on the terminal or as one page of Markdown, HTML or PDF. */
export async function runBrief(file: string, { offer, out, asOf, ...options }: BriefOptions): Promise<void> {
  const form = out === undefined ? null : formOf(out);
  const day = asOf === undefined ? today() : readDay(asOf);
  const brief = await briefOf({ file, offer: offer ?? null, asOf: day });
  const page = briefPage(brief);
  if (out !== undefined && form !== null) await writeFile(out, await form(page), { mode: OWNER_ONLY });
  give(
    {
      document: { ...briefDocument(brief), ...(out !== undefined && { out }) },
      words: () =>
        out === undefined
          ? briefView(page, { columns: lineWidth(), paint: paintFor(process.stdout) })
          : `${page.title}: written to ${out}.`,
    },
    options,
  );
}

/** A brief holds what only its owner should read. */
const OWNER_ONLY = 0o600;

const FORMS: Readonly<Record<string, (page: BriefPage) => string | Promise<Uint8Array>>> = {
  md: briefMarkdown,
  html: briefHtml,
  pdf: async (page) => (await import("../brief-pdf/index.ts")).briefPdf(page),
};

function formOf(out: string): (typeof FORMS)[string] {
  const ending = /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase() ?? "";
  const form = Object.hasOwn(FORMS, ending) ? FORMS[ending] : undefined;
  if (form) return form;
  const says = `out: ${out} ends in none of .md, .html, .pdf; its ending says which form is written.`;
  throw new InputError("brief.out", says, { field: "out", value: out });
}
