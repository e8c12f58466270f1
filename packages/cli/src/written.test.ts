import { afterEach, expect, test, vi } from "vitest";
import { harmless, harmlessJson } from "./harmless.ts";
import { paintFor } from "./view/index.ts";
import { written } from "./written.ts";

/** Escape, bell, delete, carriage return, tab, the one-character CSI, and every override and isolate of direction. */
const STEERING = "\u001b\u0007\u007f\r\t\u0000\u009b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

afterEach(() => vi.unstubAllEnvs());

test("a terminal is steered by our own colours alone, not by what stands in a file", () => {
  vi.stubEnv("NO_COLOR", "");
  const paint = paintFor({ isTTY: true } as NodeJS.WriteStream);
  const words = `${paint("strong", "Acme\u001b[31m")} and \u001b[2J\u001b]0;title\u0007Big Co`;
  expect(written(words)).toBe("\u001b[1mAcme\ufffd[31m\u001b[22m and \ufffd[2J\ufffd]0;title\ufffdBig Co");
});

test("each character that would steer a terminal is seen in its place, and letters and lines stay", () => {
  expect(harmless(STEERING)).toBe("\ufffd".repeat(STEERING.length));
  expect(harmless("Zürich, 東京, שלום, 🙂\nBig Co")).toBe("Zürich, 東京, שלום, 🙂\nBig Co");
});

test("JSON says the same, without a character that would steer a terminal", () => {
  const json = harmlessJson({ company: STEERING });
  expect(JSON.parse(json)).toEqual({ company: STEERING });
  expect(harmless(json)).toBe(json);
});
