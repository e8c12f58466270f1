import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { InputError } from "@paycurve/core";
import { drainable } from "./drain.ts";
import { addressAt, openTo } from "./reach.ts";

/** Answers a request that came by a connection. */
export type Answer = (request: Request, connection: object) => Response | Promise<Response>;

/** Where to listen. */
export interface ListenOptions {
  /** 0 for any free one. */
  readonly port: number;
  /** Whether the next ports may be tried when this one is taken. */
  readonly mayMove: boolean;
  /** This machine alone, unless another is named. */
  readonly host?: string | undefined;
}

/** A running service. */
export interface Service {
  readonly address: string;
  /** The addresses by which others on the network can reach it; none on loopback. */
  readonly openTo: readonly string[];
  /** Answers what was asked already, for ten seconds at most, then stops. */
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";
const PORTS_TRIED = 20;
const PATIENCE_MS = 10_000;

/** A question is one short line: who takes longer to ask it does not mean to. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16_384,
};

/**
 * Listens for requests at the first port that can be had.
 *
 * Errors  InputError "port.taken" when none can, "host.unknown" when the host is none of this machine's
 */
export async function listen(
  answer: Answer,
  { port, mayMove, host = LOOPBACK }: ListenOptions,
): Promise<Service> {
  const server = createAdaptorServer({ fetch: answer, serverOptions: LIMITS }) as Server;
  const drain = drainable(server);
  const ports = Array.from({ length: mayMove ? PORTS_TRIED : 1 }, (_, index) => port + index);
  const taken = await listenOnFirst(server, ports, host);
  return { address: addressAt(host, taken), openTo: openTo(host, taken), close: () => drain(PATIENCE_MS) };
}

async function listenOnFirst(server: Server, ports: readonly number[], host: string): Promise<number> {
  for (const port of ports) {
    if (await listens(server, port, host)) return (server.address() as AddressInfo).port;
  }
  throw new InputError("port.taken", `port: ${ports.join(", ")} cannot be had; name another with --port.`, {
    field: "port",
  });
}

function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = ({ code = "" }: NodeJS.ErrnoException): void =>
      PORT_REFUSED.includes(code) ? resolve(false) : reject(hostUnknown(host));
    server.once("error", refused);
    server.listen(port, host, () => {
      server.off("error", refused);
      resolve(true);
    });
  });
}

const PORT_REFUSED = ["EADDRINUSE", "EACCES"];

function hostUnknown(host: string): InputError {
  const says = `host: ${host} is no address of this machine; write 0.0.0.0 for all of them.`;
  return new InputError("host.unknown", says, { field: "host", value: host });
}
