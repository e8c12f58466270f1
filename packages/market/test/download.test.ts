import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { InputError } from "@paycurve/core";
import { expect, onTestFinished, test } from "vitest";
import { requestFrom } from "../src/sources/download-request.ts";
import { type DownloadOptions, download } from "../src/sources/index.ts";
import { scratchFolder } from "./scratch.ts";

const DOWNLOAD_CHILD = join(import.meta.dirname, "download-child.ts");
const CONTENT = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 31) % 251));
const SHA256 = createHash("sha256").update(CONTENT).digest("hex");

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(answer: Answer): Promise<{ url: string; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/salaries.csv`, seen };
}

const whole: Answer = (_, response) => {
  response.writeHead(200, { "content-length": CONTENT.length, etag: '"one"' }).end(CONTENT);
};

/** Sends half and breaks off the first time; afterwards sends what is asked for. */
function breaksOffOnce(honoursRange: boolean, etags = ['"one"', '"one"']): Answer {
  let times = 0;
  return (request, response) => {
    const etag = etags[times] ?? "";
    if (times++ === 0) {
      response.writeHead(200, { "content-length": CONTENT.length, etag });
      response.write(CONTENT.subarray(0, 150_000), () => setTimeout(() => response.destroy(), 50));
      return;
    }
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
    if (!honoursRange || from === 0 || request.headers["if-range"] !== etag) {
      response.writeHead(200, { "content-length": CONTENT.length, etag }).end(CONTENT);
      return;
    }
    const range = `bytes ${from}-${CONTENT.length - 1}/${CONTENT.length}`;
    const rest = CONTENT.subarray(from);
    response.writeHead(206, { "content-length": rest.length, "content-range": range, etag }).end(rest);
  };
}

function target(): string {
  return join(scratchFolder(), "salaries.csv");
}

async function expectRefused(options: DownloadOptions, code: string): Promise<void> {
  await expect(download(options)).rejects.toMatchObject({ code });
  expect(existsSync(options.to)).toBe(false);
}

test("a file is fetched whole, with its checksum and how far it has come", async () => {
  const { url } = await serve(whole);
  const to = target();
  const progress: number[] = [];
  const fetched = await download({
    url,
    to,
    sha256: SHA256,
    onProgress: ({ receivedBytes, totalBytes }) => {
      expect(totalBytes).toBe(CONTENT.length);
      progress.push(receivedBytes);
    },
  });
  expect(fetched).toEqual({ file: to, bytes: CONTENT.length, sha256: SHA256, resumedFromBytes: 0 });
  expect(readFileSync(to).equals(CONTENT)).toBe(true);
  expect(progress.at(-1)).toBe(CONTENT.length);
  expect(existsSync(`${to}.part`) || existsSync(`${to}.part.json`)).toBe(false);
});

test("an answer is read whole though garbage was collected before its first byte", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const { url } = await serve(whole);
  const response = await requestFrom(url, { from: null, silenceMs: 5000 });
  await pause(20);
  collectGarbage();
  await pause(5);
  let bytes = 0;
  for await (const chunk of response.body) bytes += chunk.length;
  response.stop();
  expect(bytes).toBe(CONTENT.length);
});

test("a download that was cut off is taken up where it ended", async () => {
  const { url, seen } = await serve(breaksOffOnce(true));
  const to = target();
  await expectRefused({ url, to }, "download.cut-off");
  const fetched = await download({ url, to, sha256: SHA256 });
  expect(fetched.resumedFromBytes).toBeGreaterThan(0);
  expect(seen[1]?.headers.range).toBe(`bytes=${fetched.resumedFromBytes}-`);
  expect(readFileSync(to).equals(CONTENT)).toBe(true);
});

test.each([
  ["the server sends no parts", breaksOffOnce(false)],
  ["the server's file is another by then", breaksOffOnce(true, ['"one"', '"two"'])],
  ["the server's tag is weak", breaksOffOnce(true, ['W/"one"', 'W/"one"'])],
])("a download begins anew where %s", async (_, answer) => {
  const { url } = await serve(answer);
  const to = target();
  await expectRefused({ url, to }, "download.cut-off");
  const fetched = await download({ url, to });
  expect(fetched).toMatchObject({ sha256: SHA256, resumedFromBytes: 0 });
});

test("another checksum than expected is refused and nothing is kept", async () => {
  const { url } = await serve(whole);
  const to = target();
  await expectRefused({ url, to, sha256: "0".repeat(64) }, "download.checksum");
  expect(existsSync(`${to}.part`)).toBe(false);
});

test("a file that is too large is refused, whether the server says its size or not", async () => {
  const said = await serve(whole);
  await expectRefused({ url: said.url, to: target(), limitBytes: 1_000 }, "download.too-large");
  const unsaid = await serve((_, response) => {
    response.write(CONTENT);
    response.end(CONTENT);
  });
  await expectRefused({ url: unsaid.url, to: target(), limitBytes: 100_000 }, "download.too-large");
});

test.each([404, 500, 206, 204])("an answer with status %i is refused", async (status) => {
  const { url } = await serve((_, response) => response.writeHead(status).end());
  await expectRefused({ url, to: target() }, "download.status");
});

test("a server that falls silent is given up", async () => {
  const mute = await serve(() => {});
  await expectRefused({ url: mute.url, to: target(), silenceMs: 100 }, "download.silent");
  const stalls = await serve((_, response) => {
    response.writeHead(200, { "content-length": 10 });
    response.write("12345");
  });
  await expectRefused({ url: stalls.url, to: target(), silenceMs: 100 }, "download.silent");
});

test("redirects are followed, three at most, and only to http or https", async () => {
  const hops =
    (most: number): Answer =>
    (request, response) => {
      const hop = Number(new URL(request.url ?? "", "http://127.0.0.1").searchParams.get("hop"));
      if (hop === most) whole(request, response);
      else response.writeHead(302, { location: `/salaries.csv?hop=${hop + 1}` }).end();
    };
  const three = await serve(hops(3));
  expect(await download({ url: three.url, to: target() })).toMatchObject({ sha256: SHA256 });
  const four = await serve(hops(4));
  await expectRefused({ url: four.url, to: target() }, "download.redirects");
  const away = await serve((_, response) => response.writeHead(302, { location: "file:///etc/hosts" }).end());
  await expectRefused({ url: away.url, to: target() }, "download.address");
});

test.each(["ftp://127.0.0.1/a", "file:///etc/hosts", "nowhere", "http://name:word@127.0.0.1/"])(
  "the address %s is refused",
  async (url) => expectRefused({ url, to: target() }, "download.address"),
);

test("a server that is not there is told as such", async () => {
  await expectRefused({ url: "http://127.0.0.1:1/", to: target() }, "download.unreachable");
});

test("a download that is called off stops, and can be taken up", async () => {
  const calledOff = new AbortController();
  const { url } = await serve((_, response) => {
    response.writeHead(200, { "content-length": CONTENT.length, etag: '"one"' });
    response.write(CONTENT.subarray(0, 1_000));
  });
  const to = target();
  const fetching = download({ url, to, signal: calledOff.signal, onProgress: () => calledOff.abort() });
  await expect(fetching).rejects.toMatchObject({ name: "AbortError" });
  expect(readFileSync(`${to}.part`)).toHaveLength(1_000);
});

test("of two downloads to one file at once, in one process or two, the second is refused and the first is whole", async () => {
  const answering = Promise.withResolvers<ServerResponse>();
  const { url, seen } = await serve((_, response) => {
    response.writeHead(200, { "content-length": CONTENT.length, etag: '"one"' });
    response.write(CONTENT.subarray(0, 1_000), () => answering.resolve(response));
  });
  const to = target();
  const first = download({ url, to });
  const response = await answering.promise;
  await expect(download({ url, to })).rejects.toBeInstanceOf(InputError);
  await expect(download({ url, to })).rejects.toMatchObject({ code: "download.busy" });
  expect(await downloadElsewhere(url, to)).toBe("download.busy");
  response.end(CONTENT.subarray(1_000));
  expect(await first).toMatchObject({ sha256: SHA256 });
  expect(seen).toHaveLength(1);
});

test("a download whose process was killed is no hindrance to the next", async () => {
  const asked = Promise.withResolvers<void>();
  const { url } = await serve(whole);
  const mute = await serve(() => asked.resolve());
  const to = target();
  const child = fork(DOWNLOAD_CHILD, [mute.url, to], { stdio: "ignore" });
  const exited = once(child, "exit");
  await asked.promise;
  child.kill("SIGKILL");
  await exited;
  expect(await download({ url, to })).toMatchObject({ sha256: SHA256 });
});

async function downloadElsewhere(url: string, to: string): Promise<unknown> {
  const child = fork(DOWNLOAD_CHILD, [url, to], { stdio: "ignore" });
  const [[outcome]] = await Promise.all([once(child, "message"), once(child, "exit")]);
  return outcome;
}
