import { type BriefPage, briefHtml, briefMarkdown } from "@paycurve/core/brief";
import type { ReactNode } from "react";
import { useAlive } from "../../person/index.ts";

/** Prints the brief, or hands it to the browser as a file; each of them is made here. */
export function HandOver({ page }: { readonly page: BriefPage }): ReactNode {
  const alive = useAlive();
  const save = async (text: string, ending: "md" | "html"): Promise<void> => {
    const { downloadText } = await import("../../career/index.ts");
    downloadText(text, { fileName: `brief.${ending}`, type: `${TYPES[ending]};charset=utf-8` });
  };
  const buttons = [
    { says: "Print", act: () => print() },
    { says: "Save as Markdown", act: () => void save(briefMarkdown(page), "md") },
    { says: "Save as HTML", act: () => void save(briefHtml(page), "html") },
  ];
  return buttons.map(({ says, act }) => (
    <button key={says} type="button" className="plain-button" disabled={!alive} onClick={act}>
      {says}
    </button>
  ));
}

const TYPES = { md: "text/markdown", html: "text/html" } as const;
