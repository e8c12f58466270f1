import { expect, test } from "vitest";
import { line, lines } from "./words.ts";

test.each(["\u0007", "\u202e", "\u2066", "\uffff", "\ufffe", "\ufdd0", "\u{1ffff}"])(
  "what cannot be seen or is no character, such as %j, is refused in one line and in several",
  (unseen) => {
    for (const read of [line(10), lines(10)]) {
      expect(read.safeParse(`a${unseen}b`).success).toBe(false);
      expect(read.safeParse("añ 日 🙂").success).toBe(true);
    }
  },
);

test("lines may end and be set in, a line may not", () => {
  expect(lines(10).parse(" a\r\n\tb ")).toBe("a\n\tb");
  expect(line(10).safeParse("a\nb").success).toBe(false);
});
