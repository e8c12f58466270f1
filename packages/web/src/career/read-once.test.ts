import { expect, test, vi } from "vitest";
import { readOnce } from "./read-once.ts";

test("a text that was understood is read once, one that was refused again under its own name", () => {
  const understand = vi.fn<(text: string, name: string) => { length: number } | { refusal: string }>(
    (text, name) => (text === "" ? { refusal: `${name}: nothing` } : { length: text.length }),
  );
  const read = readOnce(understand);
  expect([read("abc", "a.yaml"), read("abc", "b.yaml")]).toEqual([{ length: 3 }, { length: 3 }]);
  expect(understand).toHaveBeenCalledTimes(1);
  expect([read("", "a.yaml"), read("", "b.yaml")]).toEqual([
    { refusal: "a.yaml: nothing" },
    { refusal: "b.yaml: nothing" },
  ]);
  expect(read("abcd", "a.yaml")).toEqual({ length: 4 });
});
