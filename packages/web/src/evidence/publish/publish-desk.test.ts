import { beforeEach, expect, test, vi } from "vitest";
import { keepCareerText } from "../../person/index.ts";
import { NOTHING_SHOWN, type PublishShown, publishDesk } from "./publish-desk.ts";

const FILE = `paycurve: 1
me: { market: GB, pay: { base: 82345 } }
evidence:
  - { id: triage, system: Ticket triage, publish: true }
  - { id: secret, system: Nobody may know of this }
`;
const ADA = { handle: "ada", published: 0 };

/** What a server answers, and what it was sent. */
const server = {
  me: [ADA] as (typeof ADA | { handle: null } | null)[],
  record: { status: 200, body: { published: 1 } as object },
  sent: [] as { readonly headers: object; readonly body: string }[],
};

vi.stubGlobal("location", { origin: "" });
vi.stubGlobal("fetch", async (_path: string, init: { method?: string; headers: object; body: string }) => {
  if (init.method !== "PUT") {
    const me = server.me.length > 1 ? server.me.shift() : server.me[0];
    if (!me) throw new TypeError("no line");
    return Response.json(me);
  }
  server.sent.push(init);
  return Response.json(server.record.body, { status: server.record.status });
});

async function openDesk(settled = async (): Promise<unknown> => null) {
  const shown: { now: PublishShown } = { now: NOTHING_SHOWN };
  const desk = publishDesk({ market: "GB", settled, tell: (now) => Object.assign(shown, { now }) });
  await Promise.all([desk.read(), desk.ask()]);
  return { desk, shown };
}

beforeEach(async () => {
  await keepCareerText(FILE);
  Object.assign(server, { me: [ADA], record: { status: 200, body: { published: 1 } }, sent: [] });
});

test("exactly the record that is shown is sent, once however often the button is pressed", async () => {
  const { desk, shown } = await openDesk();
  const { leaving } = shown.now;
  await Promise.all([desk.publish(), desk.publish()]);
  expect(server.sent).toHaveLength(1);
  expect(JSON.parse(server.sent[0]?.body ?? "")).toEqual(leaving && "record" in leaving && leaving.record);
  expect(server.sent[0]?.body).not.toMatch(/82345|Nobody/);
  expect(shown.now).toMatchObject({
    outcome: { published: 1 },
    standing: { published: 1 },
    isSending: false,
  });
});

test("a file that has changed since it was shown is shown anew, and nothing is sent before it was seen", async () => {
  const { desk, shown } = await openDesk();
  await keepCareerText(FILE.replace("of this }", "of this, publish: true }"));
  await desk.publish();
  expect(server.sent).toEqual([]);
  expect(shown.now).toMatchObject({
    leaving: { record: { items: [{ id: "triage" }, { id: "secret" }] } },
    outcome: { words: expect.stringContaining("changed since") as string },
  });
  await desk.publish();
  expect(server.sent).toHaveLength(1);
});

test("what was ticked just before stands in the file before anything is sent", async () => {
  const { desk } = await openDesk(() => keepCareerText(FILE.replace("publish: true", "publish: false")));
  await desk.publish();
  expect(server.sent).toEqual([]);
});

test.each([
  ["signed out", { handle: null }, /^You are signed out since.*Nothing was sent/],
  ["somebody else", { handle: "ben", published: 3 }, /^You are signed in as ben now\. Nothing was sent/],
  ["without a line", null, /does not answer just now\. Nothing was sent/],
])("who is %s meanwhile sends nothing", async (_what, then, words) => {
  server.me = [ADA, then];
  const { desk, shown } = await openDesk();
  await desk.publish();
  expect(server.sent).toEqual([]);
  expect(shown.now.outcome).toMatchObject({ words: expect.stringMatching(words) as string, at: null });
  expect(shown.now.standing?.kind).toBe(then === null ? "somebody" : then.handle ? "somebody" : "nobody");
});

test("what the directory refuses is told with where to mend it, and can be sent again", async () => {
  const { desk, shown } = await openDesk();
  const error = { code: "record.field", message: "items[0].part: too long.", field: "items[0].part" };
  server.record = { status: 400, body: { error } };
  await desk.publish();
  expect(shown.now.outcome).toMatchObject({ at: { id: "triage", question: "part" } });
  server.record = { status: 200, body: { published: 1 } };
  await desk.publish();
  expect(shown.now.outcome).toEqual({ published: 1 });
});
