import { isIPv6 } from "node:net";
import { describe, expect, test } from "vitest";
import { type ProofSettings, type Resolve, readNameTexts, readProofText } from "../src/proof/index.ts";
import { nameServer } from "./name-server.ts";
import { PRIVATE_ANSWERS, PRIVATE_LINKS } from "./proof-cases.ts";
import { type ProofServer, proofServer, sendsTo, titled } from "./proof-server.ts";

const HERE: Partial<ProofSettings> = { anyPort: true, loopback: true };
const TOKEN = "paycurve-verify=abc\n";

const answering =
  (addresses: readonly string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
const unasked: Resolve = async (host) => {
  throw new Error(`${host} was looked up`);
};
const texted = (text: string | Buffer, type = "text/plain") =>
  proofServer((_, response) => void response.writeHead(200, { "content-type": type }).end(text));

describe("where no text is asked for", () => {
  test(`${PRIVATE_LINKS.length} private, disguised and foreign addresses are refused without a connection`, async () => {
    const servers = [await proofServer(titled), await proofServer(titled, "::1").catch(() => null)];
    for (const { port, seen } of servers.filter((server): server is ProofServer => server !== null)) {
      for (const link of PRIVATE_LINKS.map((written) => written.replace("PORT", String(port)))) {
        const found = await readProofText(link, { anyPort: true, resolve: unasked });
        expect(found, link).toMatchObject({ link, kind: "refused", text: null });
        expect(found.status, link).toBeUndefined();
      }
      expect(seen.connections).toBe(0);
    }
  });

  test("and a good part of them would have reached this machine, were that allowed", async () => {
    const { port, seen } = await texted(TOKEN);
    for (const link of PRIVATE_LINKS.map((written) => written.replace("PORT", String(port))))
      await readProofText(link, { ...HERE, resolve: answering(["127.0.0.1"]), deadlineMs: 500 });
    expect(seen.connections).toBeGreaterThan(20);
  });

  test.each(PRIVATE_ANSWERS.map((answers) => [answers]))(
    "a name that stands for %j is refused",
    async (answers) => {
      const { port, seen } = await texted(TOKEN);
      const link = `http://rebound.example.org:${port}/`;
      const found = await readProofText(link, { anyPort: true, resolve: answering(answers) });
      expect(found).toMatchObject({ kind: "refused", text: null });
      expect(seen.connections).toBe(0);
    },
  );

  test.each([
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::ffff:127.0.0.1]:PORT/",
    "//192.168.0.1/",
    "file:///etc/passwd",
    "http://other.example.org:PORT/",
    "http://127.0.0.1:1/",
    "https://127.0.0.1:PORT/",
  ])("a redirect to %s is not followed", async (written) => {
    let location = "";
    const { port, url, seen } = await proofServer((request, response) =>
      sendsTo(location)(request, response),
    );
    location = written.replace("PORT", String(port));
    const found = await readProofText(url, { ...HERE, resolve: answering(["127.0.0.1"]) });
    expect(found).toMatchObject({ kind: "refused", text: null });
    expect(seen.connections).toBe(1);
  });
});

describe("what is read of a text", () => {
  test("a small text is brought back, after at most three redirects on the same host", async () => {
    const { url } = await proofServer(({ url: path }, response) =>
      path === "/"
        ? void response.writeHead(302, { location: "/raw/main" }).end()
        : void response.writeHead(200, { "content-type": "text/plain" }).end(TOKEN),
    );
    expect(await readProofText(url, HERE)).toEqual({
      link: url,
      kind: "reachable",
      says: "It answers.",
      status: 200,
      text: TOKEN,
    });
    const ring = await proofServer(sendsTo("/"));
    expect(await readProofText(ring.url, HERE)).toMatchObject({ kind: "unreachable", text: null });
    expect(ring.seen.connections).toBe(4);
  });

  test("of a long one the first 4 KB, of a page or a packed one nothing", async () => {
    const long = await texted(`${TOKEN}${"a".repeat(2_000_000)}`);
    expect((await readProofText(long.url, HERE)).text).toHaveLength(4096);
    const page = await texted(TOKEN, "text/html; charset=utf-8");
    expect((await readProofText(page.url, HERE)).text).toBeNull();
    const packed = await proofServer(
      (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(TOKEN),
    );
    expect((await readProofText(packed.url, HERE)).text).toBeNull();
  });

  test("a text that was not found, or that never comes, is none", async () => {
    const gone = await proofServer((_, response) => void response.writeHead(404).end(TOKEN));
    expect(await readProofText(gone.url, HERE)).toMatchObject({ kind: "gone", text: null });
    const silent = await proofServer(() => undefined);
    const found = await readProofText(silent.url, { ...HERE, deadlineMs: 200 });
    expect(found).toMatchObject({ kind: "unreachable", text: null });
  });
});

describe("the texts of a name", () => {
  test("are brought back whole; a name that is unknown or has none has none", async () => {
    const { address, asked } = await nameServer((name) =>
      name === "ada.example.org" ? [["paycurve-ver", "ify=abc"], ["v=spf1 -all"]] : undefined,
    );
    const ask = (host: string) => readNameTexts(host, { nameServers: [address] });
    expect(await ask("ada.example.org")).toEqual({
      kind: "known",
      texts: ["paycurve-verify=abc", "v=spf1 -all"],
    });
    expect(await ask("nobody.example.org")).toEqual({ kind: "known", texts: [] });
    expect(asked).toEqual(["ada.example.org", "nobody.example.org"]);
  });

  test("are unknown where nobody answers in time", async () => {
    const { address } = await nameServer(() => null);
    const found = await readNameTexts("ada.example.org", { nameServers: [address], deadlineMs: 300 });
    expect(found).toMatchObject({ kind: "unknown", says: expect.stringContaining("ada.example.org") });
  });
});
