import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { drainable } from "./drain.ts";
import { listen } from "./listen.ts";

test("what was asked is answered after closing began, and nothing new is", async () => {
  const [asked, answer] = [Promise.withResolvers<void>(), Promise.withResolvers<Response>()];
  const service = await listen(
    () => {
      asked.resolve();
      return answer.promise;
    },
    { port: 0, mayMove: false },
  );
  const inFlight = fetch(service.address);
  await asked.promise;
  let closed = false;
  const closing = service.close().then(() => {
    closed = true;
  });
  await expect(fetch(service.address)).rejects.toThrow();
  expect(closed).toBe(false);
  answer.resolve(new Response("whole"));
  expect(await (await inFlight).text()).toBe("whole");
  await closing;
});

test("a kept connection, one that never asked and one between two questions do not hold up closing", async () => {
  const server = createServer({ keepAliveTimeout: 0 }, (_, response) => response.end("answered"));
  const drain = drainable(server);
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
  const silent = connect(port, "127.0.0.1");
  const kept = connect(port, "127.0.0.1");
  kept.write("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n");
  await once(kept, "data");
  const ended = Promise.all([once(silent, "close"), once(kept, "close")]);
  await drain(60_000);
  await ended;
});

test("a question that is never answered is given up on", async () => {
  const server = createServer(() => {});
  const drain = drainable(server);
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
  const asked = once(server, "request");
  const refused = expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  await asked;
  await drain(1);
  await refused;
});
