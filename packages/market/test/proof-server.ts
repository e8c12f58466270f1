import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server on this machine's loopback that counts who connects, and stops when the test is over. */
export interface ProofServer {
  readonly port: number;
  readonly url: string;
  readonly seen: { readonly connections: number; readonly requests: readonly (string | undefined)[] };
}

export async function proofServer(answer: RequestListener, host = "127.0.0.1"): Promise<ProofServer> {
  const seen = { connections: 0, requests: [] as (string | undefined)[] };
  const server = createServer((request, response) => {
    seen.requests.push(request.headers.host);
    answer(request, response);
  });
  server.on("connection", () => seen.connections++);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, host);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://${host}:${port}/`, seen };
}

/** A page with a title. */
export const titled: RequestListener = (_, response) => {
  response
    .writeHead(200, { "content-type": "text/html; charset=utf-8" })
    .end("<!doctype html><title>Triage &amp; routing</title>");
};

/** Sends on to an address. */
export function sendsTo(location: string, status = 302): RequestListener {
  return (_, response) => void response.writeHead(status, { location }).end();
}
