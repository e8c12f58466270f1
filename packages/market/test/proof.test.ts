import { isIPv6 } from "node:net";
import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  oneof,
  property,
  tuple,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { checkProof, isPublicAddress, type ProofSettings, type Resolve } from "../src/proof/index.ts";
import { PRIVATE_ANSWERS, PRIVATE_LINKS } from "./proof-cases.ts";
import { type ProofServer, proofServer, sendsTo, titled } from "./proof-server.ts";

/** Every port may be asked, so that an address is refused for what it is. */
const ANY_PORT: Partial<ProofSettings> = { anyPort: true };
const HERE: Partial<ProofSettings> = { anyPort: true, loopback: true };

describe("what is not asked", () => {
  test(`${PRIVATE_LINKS.length} private, disguised and foreign addresses are refused without a connection`, async () => {
    const servers = [await proofServer(titled), await proofServer(titled, "::1").catch(() => null)];
    for (const { port, seen } of servers.filter((server): server is ProofServer => server !== null)) {
      for (const link of PRIVATE_LINKS.map((written) => written.replace("PORT", String(port)))) {
        const found = await checkProof(link, { ...ANY_PORT, resolve: unasked });
        expect(found, link).toMatchObject({ link, kind: "refused" });
        expect(found.status, link).toBeUndefined();
      }
      expect(seen.connections).toBe(0);
    }
  });

  test("and a good part of them would have reached this machine, were that allowed", async () => {
    const { port, seen } = await proofServer(titled);
    const links = PRIVATE_LINKS.map((written) => written.replace("PORT", String(port)));
    for (const link of links)
      await checkProof(link, { ...HERE, resolve: answering(["127.0.0.1"]), deadlineMs: 500 });
    expect(seen.connections).toBeGreaterThan(20);
  });

  test("ports beside the web's own are refused too, by default", async () => {
    const { url, seen } = await proofServer(titled);
    for (const link of [
      "https://example.org:22/",
      "http://example.org:8080/",
      url.replace("127.0.0.1", "example.org"),
    ])
      expect(await checkProof(link, { resolve: unasked })).toMatchObject({ kind: "refused" });
    expect(seen.connections).toBe(0);
  });

  test.each(PRIVATE_ANSWERS.map((answers) => [answers]))(
    "a name that stands for %j is refused",
    async (answers) => {
      const { port, seen } = await proofServer(titled);
      const found = await checkProof(`http://rebound.example.org:${port}/`, {
        ...ANY_PORT,
        resolve: answering(answers),
      });
      expect(found).toMatchObject({
        kind: "refused",
        says: expect.stringContaining("private or reserved network"),
      });
      expect(seen.connections).toBe(0);
    },
  );

  test.each([
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://0.0.0.0:PORT/",
    "http://[::ffff:127.0.0.1]:PORT/",
    "http://[64:ff9b::7f00:1]:PORT/",
    "//192.168.0.1/",
    "file:///etc/passwd",
    "http://ada:secret@127.0.0.1:PORT/",
  ])("a redirect to %s is not followed", async (written) => {
    let location = "";
    const { port, url, seen } = await proofServer((request, response) =>
      sendsTo(location)(request, response),
    );
    location = written.replace("PORT", String(port));
    const found = await checkProof(url, HERE);
    expect(found).toMatchObject({
      kind: "refused",
      says: expect.stringMatching(/^It sends on to another address/),
    });
    expect(seen.connections).toBe(1);
  });
});

describe("what is asked", () => {
  test("a page is reachable, with its title, and is told nothing of who asks", async () => {
    let headers: unknown;
    const { url } = await proofServer((request, response) => {
      headers = request.headers;
      titled(request, response);
    });
    expect(await checkProof(url, HERE)).toEqual({
      link: url,
      kind: "reachable",
      says: "It answers: “Triage & routing”.",
      status: 200,
      title: "Triage & routing",
    });
    expect(Object.keys(headers as object).toSorted()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
  });

  test("the connection goes to the address that was checked, though the name has another by now", async () => {
    const { port, seen } = await proofServer(titled);
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    let asked = 0;
    const resolve: Resolve = (host) => answering(answers[asked++] ?? [])(host);
    const found = await checkProof(`http://moving.example.org:${port}/`, { ...HERE, resolve });
    expect([found.kind, asked, seen.requests]).toEqual(["reachable", 1, [`moving.example.org:${port}`]]);
  });

  test("three redirects are followed, a fourth is not, nor a ring", async () => {
    const { url, seen } = await proofServer(({ url: path = "/" }, response) => {
      const step = Number(path.slice(1));
      if (step === 0) return titled({} as never, response);
      return void response.writeHead(301, { location: `/${step - 1}` }).end();
    });
    expect(await checkProof(`${url}3`, HERE)).toMatchObject({ kind: "reachable", status: 200 });
    expect(seen.connections).toBe(4);
    expect(await checkProof(`${url}4`, HERE)).toMatchObject({ kind: "unreachable" });
    const ring = await proofServer(sendsTo("/"));
    expect(await checkProof(ring.url, HERE)).toMatchObject({
      kind: "unreachable",
      says: "It sends on more than 3 times.",
    });
    expect(ring.seen.connections).toBe(4);
  });

  test.each([
    [404, "gone"],
    [410, "gone"],
    [403, "refused"],
    [429, "refused"],
    [999, "refused"],
    [500, "unreachable"],
    [503, "unreachable"],
    [304, "unreachable"],
    [418, "unreachable"],
  ])("status %i is told as %s", async (status, kind) => {
    const { url } = await proofServer((_, response) => void response.writeHead(status).end());
    expect(await checkProof(url, HERE)).toMatchObject({
      kind,
      status,
      says: expect.stringContaining(`(${status})`),
    });
  });

  test("LinkedIn answers programs with 999 or a page to sign in: a person is asked to look", async () => {
    const says = "LinkedIn shows itself to people only; open it yourself.";
    const busy = await proofServer((_, response) => void response.writeHead(999).end());
    const resolve = answering(["127.0.0.1"]);
    const link = `http://www.linkedin.com:${busy.port}/in/ada`;
    expect(await checkProof(link, { ...HERE, resolve })).toMatchObject({
      kind: "refused",
      status: 999,
      says,
    });
    const wall = await proofServer((request, response) =>
      request.url === "/authwall" ? titled(request, response) : sendsTo("/authwall")(request, response),
    );
    const walled = `http://uk.linkedin.com:${wall.port}/in/ada`;
    expect(await checkProof(walled, { ...HERE, resolve })).toMatchObject({
      kind: "refused",
      status: 200,
      says,
    });
  });

  test("a GitHub repository that is gone is named", async () => {
    const { port } = await proofServer((_, response) => void response.writeHead(404).end());
    const link = `http://github.com:${port}/ada/triage`;
    expect(await checkProof(link, { ...HERE, resolve: answering(["127.0.0.1"]) })).toMatchObject({
      kind: "gone",
      says: "GitHub shows no ada/triage there (404): it is gone, renamed or private.",
    });
  });
});

describe("servers that mean no good", () => {
  test("one that says nothing is left after five seconds in all", async () => {
    const { url } = await proofServer(() => undefined);
    expect(await checkProof(url, HERE)).toMatchObject({
      kind: "unreachable",
      says: "127.0.0.1 did not answer within 5 s.",
    });
  });

  test("the deadline is of all redirects and of the name's look-up together", async () => {
    const { url } = await proofServer(
      (_, response) => void setTimeout(() => sendsTo("/")({} as never, response), 200),
    );
    expect(await checkProof(url, { ...HERE, deadlineMs: 300 })).toMatchObject({
      says: expect.stringContaining("0.3 s"),
    });
    const never: Resolve = () => new Promise(() => undefined);
    expect(await checkProof("http://a.example.org/", { resolve: never, deadlineMs: 100 })).toMatchObject({
      kind: "unreachable",
    });
  });

  test("an endless page is cut at 1 MB", async () => {
    let sentBytes = 0;
    const { url } = await proofServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = (): void => {
        while (!response.destroyed && response.write("<title >".repeat(8000))) sentBytes += 64_000;
      };
      response.on("drain", more);
      more();
    });
    expect(await checkProof(url, HERE)).toMatchObject({ kind: "reachable", status: 200 });
    expect(sentBytes).toBeLessThan(20_000_000);
  });

  test("a page that trickles is answered all the same, a packed one or none is not read", async () => {
    const { url } = await proofServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).write("<title>Slow</title>");
    });
    expect(await checkProof(url, { ...HERE, deadlineMs: 300 })).toMatchObject({
      kind: "reachable",
      title: "Slow",
    });
    const packed = await proofServer((_, response) => {
      response
        .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
        .end("<title>no</title>");
    });
    expect(await checkProof(packed.url, HERE)).toEqual({
      link: packed.url,
      kind: "reachable",
      says: "It answers.",
      status: 200,
    });
  });

  test("one that hangs up, changes the protocol or speaks none is unreachable", async () => {
    const hangsUp = await proofServer((request) => void request.socket.destroy());
    const upgrades = await proofServer(({ socket }) => {
      socket.end("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n");
    });
    const babbles = await proofServer(({ socket }) => void socket.end("hello\r\n\r\n"));
    const unsafe = (await proofServer(titled)).url.replace("http:", "https:");
    expect(await checkProof(unsafe, HERE)).toMatchObject({ kind: "unreachable" });
    for (const { url } of [hangsUp, upgrades, babbles])
      expect(await checkProof(url, HERE)).toMatchObject({ kind: "unreachable" });
    const failing =
      (code: string): Resolve =>
      async () => {
        throw Object.assign(new Error(code), { code });
      };
    const link = "http://nobody.example.org/";
    expect((await checkProof(link, { resolve: failing("ENOTFOUND") })).says).toMatch(/^No server is known/);
    expect((await checkProof(link, { resolve: failing("EAI_AGAIN") })).says).toMatch(
      /cannot be looked up now/,
    );
    expect(await checkProof("http://nobody.example.org/", { resolve: answering([]) })).toMatchObject({
      kind: "unreachable",
      says: "No server is known by the name nobody.example.org.",
    });
  });
});

describe("whatever the numbers", () => {
  const octet = integer({ min: 0, max: 255 });
  const privateV4 = oneof(
    tuple(constantFrom(0, 10, 127), octet, octet, octet),
    tuple(constant(172), integer({ min: 16, max: 31 }), octet, octet),
    tuple(constant(192), constant(168), octet, octet),
    tuple(constant(169), constant(254), octet, octet),
    tuple(constant(100), integer({ min: 64, max: 127 }), octet, octet),
    tuple(integer({ min: 224, max: 255 }), octet, octet, octet),
  );
  const group = integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));

  test("a private IPv4 address is refused in every writing", async () => {
    await assert(
      asyncProperty(privateV4, async (octets) => {
        const whole = octets.reduce((sum, part) => sum * 256 + part, 0);
        const dotted = octets.join(".");
        const written = [
          dotted,
          String(whole),
          `0x${whole.toString(16)}`,
          `0${whole.toString(8)}`,
          octets.map((part) => `0x${part.toString(16)}`).join("."),
          octets.map((part) => `0${part.toString(8)}`).join("."),
          `[::ffff:${dotted}]`,
          `[64:ff9b::${dotted}]`,
        ];
        for (const host of written)
          expect((await checkProof(`http://${host}/`, { resolve: unasked })).kind, host).toBe("refused");
      }),
    );
  });

  test("no IPv6 address outside global unicast is public, and none that carries IPv4 inside", () => {
    assert(
      property(array(group, { minLength: 8, maxLength: 8 }), octet, (groups, part) => {
        const address = groups.join(":");
        expect(isIPv6(address)).toBe(true);
        const first = Number.parseInt(groups[0] ?? "0", 16);
        if (first < 0x2000 || first > 0x3fff) expect(isPublicAddress(address)).toBe(false);
        expect(isPublicAddress(["2002", ...groups.slice(1)].join(":"))).toBe(false);
        expect(isPublicAddress(["2001", "0", ...groups.slice(2)].join(":"))).toBe(false);
        expect(isPublicAddress(`::ffff:${part}.8.8.8`)).toBe(false);
      }),
    );
  });

  test("public ones stay public", () => {
    const known = [
      "8.8.8.8",
      "93.184.216.34",
      "172.15.0.1",
      "172.32.0.1",
      "192.167.1.1",
      "100.128.0.1",
      "223.255.255.1",
    ];
    for (const address of [...known, "2606:4700::1111", "2a00:1450:4001::1"])
      expect(isPublicAddress(address), address).toBe(true);
  });
});

function answering(addresses: readonly string[]): Resolve {
  return async () => addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
}

/** No name among the addresses is to be looked up at all. */
const unasked: Resolve = async (host) => {
  throw new Error(`${host} was looked up`);
};
