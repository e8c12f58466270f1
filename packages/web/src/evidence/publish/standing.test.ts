import { afterEach, expect, test, vi } from "vitest";
import { askStanding } from "./standing.ts";

const answering = (answer: Response | Error) =>
  vi.stubGlobal("fetch", () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)));

afterEach(() => vi.unstubAllGlobals());

test.each([
  [
    "somebody",
    Response.json({ handle: "ada", published: 2 }),
    { kind: "somebody", handle: "ada", published: 2 },
  ],
  ["nobody", Response.json({ handle: null, published: 0 }), { kind: "nobody" }],
  ["no directory", Response.json({ error: { code: "path.unknown" } }, { status: 404 }), { kind: "none" }],
  ["a server of files that answers any path with a page", new Response("<!doctype html>"), { kind: "none" }],
  [
    "a directory that is closed",
    Response.json({ error: { message: "Closed just now." } }, { status: 503 }),
    { kind: "unreached", words: "Closed just now." },
  ],
  [
    "a proxy that fails",
    new Response("<h1>Bad gateway</h1>", { status: 502 }),
    { kind: "unreached", words: "This server answers with status 502." },
  ],
  [
    "no server",
    new TypeError("failed"),
    { kind: "unreached", words: "This server does not answer just now." },
  ],
])("%s is told apart", async (_who, answer, standing) => {
  answering(answer);
  expect(await askStanding()).toEqual(standing);
});
