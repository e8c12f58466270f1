import * as fc from "fast-check";
import { expect, test } from "vitest";
import { NOT_A_ROW, type RejectedLine, RowStager } from "./row-stager.ts";

function stage(chunks: readonly Uint8Array[], cutShows = true) {
  const written: Buffer[] = [];
  const rejected: RejectedLine[] = [];
  const stager = new RowStager({
    fields: 3,
    cutShows,
    write: (staged) => written.push(Buffer.from(staged)),
    reject: (line) => rejected.push(line),
  });
  for (const chunk of chunks) stager.push(chunk);
  stager.end();
  return { text: Buffer.concat(written).toString("utf8"), rejected, rows: stager.rows };
}

const MARKS = `${NOT_A_ROW},${NOT_A_ROW},${NOT_A_ROW}\n`;

test("good lines are copied and others marked, so that places stay", () => {
  const { text, rejected, rows } = stage([Buffer.from("a,b,c\r\n\nd,e\ng,h,i")]);
  expect(text).toBe(`a,b,c\n${MARKS}${MARKS}g,h,i\n`);
  expect(rejected).toEqual([{ line: 4, reason: "wrong-number-of-fields", excerpt: "d,e" }]);
  expect(rows).toBe(3);
});

test("how the bytes are cut into chunks changes nothing", () => {
  const pieces = fc.array(
    fc.constantFrom("a,b,c", "é,b,c", '"x,""y",b,c', "a,b", '"', "\n", "\r\n", "\u0001"),
  );
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 7 }), (parts, size) => {
      const bytes = Buffer.from(parts.join(""));
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect(stage(chunks)).toEqual(stage([bytes]));
    }),
  );
});
