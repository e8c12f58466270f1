import { InputError } from "@paycurve/core";
import {
  type Brief,
  type BriefPage,
  briefDocument,
  briefHtml,
  briefMarkdown,
  briefPage,
} from "@paycurve/core/brief";
import { type Answer, give, type JsonOption, lineWidth } from "../answer.ts";
import { readDay, today } from "../options.ts";
import { briefView, paintFor } from "../view/index.ts";
import { writeNew } from "../write-new.ts";
import { briefOf } from "./career-brief.ts";

/** What is talked about, as typed. */
export interface BriefWords {
  readonly offer?: string;
  readonly quote?: string;
  readonly asOf?: string;
}

/** What `brief` was told. */
export interface BriefOptions extends JsonOption, BriefWords {
  readonly out?: string;
}

/** What to say in a talk about pay, on the terminal or as one page of Markdown, HTML or PDF. */
export async function runBrief(file: string, { out, ...options }: BriefOptions): Promise<void> {
  give(await (out === undefined ? briefAnswer(file, options) : writtenBrief(file, out, options)), options);
}

/**
 * The same as an answer, for whoever asks.
 *
 * Errors  InputError naming the option, or the file, line and field
 */
export async function briefAnswer(file: string, asked: BriefWords): Promise<Answer> {
  const brief = await askedBrief(file, asked);
  const words = () => briefView(briefPage(brief), { columns: lineWidth(), paint: paintFor(process.stdout) });
  return { document: briefDocument(brief), words };
}

async function writtenBrief(file: string, out: string, asked: BriefWords): Promise<Answer> {
  const form = formOf(out);
  const brief = await askedBrief(file, asked);
  const page = briefPage(brief);
  const { content, unset } = await form(page);
  await writeNew(out, content);
  return {
    document: { ...briefDocument(brief), out, unset },
    words: () => [`${page.title}: written to ${out}.`, ...unsetWords(unset)].join(" "),
  };
}

/** What a form could not carry, and which can. */
function unsetWords(unset: readonly string[]): string[] {
  if (unset.length === 0) return [];
  return [`Its fonts have no ${unset.join(" ")}: [?] stands there instead. A page .html or .md keeps them.`];
}

function askedBrief(file: string, { offer, quote, asOf }: BriefWords): Promise<Brief> {
  const day = asOf === undefined ? today() : readDay(asOf);
  const quotes = quote === undefined ? [] : quote.split(",").map((id) => id.trim());
  return briefOf({ file, offer: offer ?? null, quotes, asOf: day });
}

/** A page in a form, and the letters that it could not carry. */
interface Formed {
  readonly content: string | Uint8Array;
  readonly unset: readonly string[];
}

const FORMS: Readonly<Record<string, (page: BriefPage) => Formed | Promise<Formed>>> = {
  md: (page) => ({ content: briefMarkdown(page), unset: [] }),
  html: (page) => ({ content: briefHtml(page), unset: [] }),
  pdf: async (page) => (await import("../brief-pdf/index.ts")).briefPdf(page),
};

function formOf(out: string): NonNullable<(typeof FORMS)[string]> {
  const ending = /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase() ?? "";
  const form = Object.hasOwn(FORMS, ending) ? FORMS[ending] : undefined;
  if (form) return form;
  const says = `out: ${out} ends in none of .md, .html, .pdf; its ending says which form is written.`;
  throw new InputError("brief.out", says, { field: "out", value: out });
}
