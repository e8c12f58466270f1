import { InputError } from "@paycurve/core";
import { expect, test } from "vitest";
import { careerTextOf } from "./career-text-of.ts";
import { editCareer } from "./edit-career.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(text.split("").flatMap((letter) => [letter.charCodeAt(0), 0]));

test("letters of every script are read as they are written", () => {
  const text = "paycurve: 1\n# Zürich, 東京, 🙂, \uFFFD\n";
  expect(careerTextOf(bytesOf(text))).toBe(text);
});

test("a byte order mark stays where it is, also when the file is changed", () => {
  const bytes = bytesOf("\uFEFFpaycurve: 1\nme: { market: US }\n");
  const after = editCareer(careerTextOf(bytes), { kind: "set", path: ["me", "market"], value: "GB" });
  expect(bytesOf(after)).toEqual(bytesOf("\uFEFFpaycurve: 1\nme: { market: GB }\n"));
});

test.each([
  ["the first letter of another encoding", latin("paycurve: 1\nme: {}\n# Z\u00fcrich\n# Gen\u00e8ve\n"), 3],
  ["a letter cut off at the end", latin("paycurve: 1\n# Z\u00c3"), 2],
  ["UTF-16 with its mark", Uint8Array.from([0xff, 0xfe, ...utf16("paycurve: 1\n")]), 1],
  ["UTF-16 without a mark", utf16("paycurve: 1\n"), 1],
  ["a picture", latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), 1],
])("%s is refused by its line: nothing is put in its place", (_, bytes, line) => {
  const refusal = refusalOf(bytes);
  expect(refusal.code).toBe("career.encoding");
  expect(refusal.details).toEqual({ field: "career", line });
  expect(refusal.message).toMatch(new RegExp(`^c\\.yaml:${line}: .*save it as UTF-8\\.$`));
});

test("more than a megabyte is refused before it is read", () => {
  expect(refusalOf(new Uint8Array(1_000_001)).message).toBe("c.yaml: a career file holds at most 1 MB.");
});

function refusalOf(bytes: Uint8Array): InputError {
  try {
    careerTextOf(bytes, "c.yaml");
  } catch (refusal) {
    if (refusal instanceof InputError) return refusal;
    throw refusal;
  }
  throw new Error("nothing was refused");
}
