import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLocal } from "@paycurve/core/career";
import { pointWords, readPoint } from "@paycurve/core/transfer";
import { expect, test } from "vitest";
import { paycurve } from "./command.ts";
import { ROOT } from "./source-files.ts";

const FOLDER = join(ROOT, "docs/guide/walks");
const ASKED_ON = "2026-11-28";
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));

/** What a page says the command prints: `<!-- local FILE -->`, then a block. */
const OUTPUTS = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/<!-- local (\S+) -->\n\n```text\n([\s\S]*?)\n```/g)].map(
    ([, file = "", block = ""]) => [name, file, block] as const,
  ),
);

test.each(OUTPUTS)("%s shows what the command prints of %s", (_, file, block) => {
  const { stdout } = paycurve(["local", "--career", join(FOLDER, file), "--as-of", ASKED_ON]);
  for (const part of block.split("\n…\n")) expect(stdout).toContain(part);
});

test("both walks begin without a number and end with a ratio put to the test", () => {
  expect(pages).toHaveLength(2);
  for (const market of ["uk", "india"]) {
    const standing = (file: string): unknown =>
      paycurve([
        "local",
        "--career",
        join(FOLDER, `${market}-${file}.yaml`),
        "--as-of",
        ASKED_ON,
        "--json",
      ]).json();
    expect(standing("none")).toMatchObject({
      levels: { withheld: { reason: "no-local-points", n: 0, needed: 2 } },
    });
    const tested = market === "uk" ? "confirmed" : "contradicted";
    expect(standing("ten")).toMatchObject({
      steps: [{ standing: "carried" }, { standing: tested }, { standing: "carried" }],
    });
  }
});

test("each line to paste is understood as the page says, and as the file has it", () => {
  for (const { text } of pages) {
    const market = text.includes("₹") ? "IN" : "GB";
    const files = readdirSync(FOLDER).filter((name) => name.endsWith("ten.yaml"));
    const held = files.flatMap((name) =>
      readLocal(readFileSync(join(FOLDER, name), "utf8"), name, ASKED_ON).points.map((point) =>
        pointWords(point, market),
      ),
    );
    const pasted = [...text.matchAll(/^> (.+)\n>\n> (.+)$/gm)];
    expect(pasted.length).toBeGreaterThan(1);
    for (const [, line = "", said = ""] of pasted) {
      expect(pointWords(readPoint(line, market, ASKED_ON), market)).toBe(said);
      expect(held).toContain(said);
    }
  }
});
