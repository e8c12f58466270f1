import type { AddressInfo } from "node:net";
import { createAdaptorServer, type ServerType } from "@hono/node-server";
import { InputError } from "@paycurve/core";
import type { Bundle } from "@paycurve/market/bundle";
import { paycurveApp } from "./app.ts";

/** What to serve and where. */
export interface ServeOptions {
  readonly bundle: Bundle;
  /** 0 for any free one. */
  readonly port: number;
  /** Whether the next ports may be tried when this one is taken. */
  readonly mayMove: boolean;
}

/** A running service. */
export interface Service {
  readonly address: string;
  /** Answers what was asked already, then stops. */
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";
const PORTS_TRIED = 20;

/**
 * Serves Paycurve on this machine alone.
 *
 * Errors  InputError "port.taken" when the port cannot be had
 */
export async function serve({ bundle, port, mayMove }: ServeOptions): Promise<Service> {
  const server = createAdaptorServer({ fetch: paycurveApp(bundle).fetch });
  const ports = Array.from({ length: mayMove ? PORTS_TRIED : 1 }, (_, index) => port + index);
  const taken = await listenOnFirst(server, ports);
  return { address: `http://localhost:${taken}/`, close: () => closed(server) };
}

async function listenOnFirst(server: ServerType, ports: readonly number[]): Promise<number> {
  for (const port of ports) {
    if (await listens(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new InputError("port.taken", `port: ${ports.join(", ")} cannot be had; name another with --port.`, {
    field: "port",
  });
}

function listens(server: ServerType, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const refused = (): void => resolve(false);
    server.once("error", refused);
    server.listen(port, LOOPBACK, () => {
      server.off("error", refused);
      resolve(true);
    });
  });
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}
