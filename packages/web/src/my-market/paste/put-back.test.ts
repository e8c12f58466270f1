import { expect, test } from "vitest";
import { putBack } from "./put-back.ts";

test("refused lines are back before what was typed since, and the caret stays within that", () => {
  const typed = { text: "£80k, mid", from: 4, to: 9 };
  const { text, from, to } = putBack(["£95k, offer", "£70k"], Object.freeze(typed));
  expect(text).toBe("£95k, offer\n£70k\n£80k, mid");
  expect(text.slice(from, to)).toBe(typed.text.slice(typed.from, typed.to));
});

test("where nothing was typed since, what is typed next is a line of its own", () => {
  expect(putBack(["£95k"], { text: "", from: 0, to: 0 })).toEqual({ text: "£95k\n", from: 5, to: 5 });
});
