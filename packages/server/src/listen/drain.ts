import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/**
 * Watches a server from its start, so that it can be closed without waiting for those who ask nothing.
 * Browsers hold connections open that carry no request; a server's own `close` waits for those that never did.
 *
 * Shape   a server that does not listen yet → how to close it: it takes no more connections, ends those at rest, lets
 *         what was asked be answered, and after `patienceMs` ends that too
 */
export function drainable(server: Server): (patienceMs: number) => Promise<void> {
  const asked = new Map<Socket, number>();
  let closing = false;
  const settle = (socket: Socket): void => {
    if (closing && asked.get(socket) === 0) socket.destroy();
  };
  server.on("connection", (socket: Socket) => {
    asked.set(socket, 0);
    socket.once("close", () => asked.delete(socket));
    settle(socket);
  });
  server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    asked.set(socket, (asked.get(socket) ?? 0) + 1);
    response.once("close", () => {
      asked.set(socket, (asked.get(socket) ?? 1) - 1);
      settle(socket);
    });
  });
  return (patienceMs) =>
    new Promise((resolve) => {
      closing = true;
      const giveUp = setTimeout(() => server.closeAllConnections(), patienceMs);
      server.close(() => {
        clearTimeout(giveUp);
        resolve();
      });
      for (const socket of asked.keys()) settle(socket);
    });
}
