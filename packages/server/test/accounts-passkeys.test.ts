import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { accounts, challenges, passkeys, sessions } from "../src/builders/store/schema/index.ts";
import { Browser, type House, houseIn, joined, MINUTE, newHandle, openHouse } from "./account-house.ts";
import { ENGINES } from "./directories.ts";
import { SoftwareAuthenticator, type Wrongs } from "./software-authenticator.ts";

const SIGN_IN = "/account/passkeys/sign-in";
const JOIN = "/account/passkeys/join";

describe.each(ENGINES)("passkeys in a directory kept by %s", (engine) => {
  let first: House;
  let house: House;
  beforeAll(async () => {
    first = await openHouse(engine);
  });
  beforeEach(() => {
    house = houseIn(first.database, first.statements);
  });

  test("somebody joins with a passkey alone, and it opens their account from another browser", async () => {
    const handle = newHandle();
    const { browser, device } = await joinedByPasskey(house, handle);
    expect(await (await browser.get("/account")).text()).toContain(`You are ${handle}.`);
    const other = new Browser(house, "203.0.113.2");
    expect((await signedIn(other, device)).status).toBe(200);
    expect(await (await other.get("/account")).text()).toContain(`You are ${handle}.`);
  });

  test("a browser is asked for a key that is found without a name, for this host, with the person verified where it can be", async () => {
    const browser = new Browser(house);
    const made = (await (await browser.tell(`${JOIN}-options`, { handle: newHandle() })).json()) as Begun;
    expect(made.options).toMatchObject({
      rp: { id: "builders.example.org" },
      pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: "public-key", alg })),
      attestation: "none",
      authenticatorSelection: {
        residentKey: "required",
        requireResidentKey: true,
        userVerification: "preferred",
      },
    });
    const used = (await (await browser.tell(`${SIGN_IN}-options`, {})).json()) as Begun;
    expect(used.options).toMatchObject({ rpId: "builders.example.org", userVerification: "preferred" });
    expect(used.options).not.toHaveProperty("allowCredentials");
  });

  test("whoever runs the server is warned of no experiment when passkeys are made and used", async () => {
    const warned: string[] = [];
    const hear = ({ name, message }: Error): void => void warned.push(`${name}: ${message}`);
    process.on("warning", hear);
    onTestFinished(() => void process.off("warning", hear));
    const { device } = await joinedByPasskey(house, newHandle());
    await signedIn(new Browser(house), device);
    await new Promise(setImmediate);
    expect(warned).toEqual([]);
  });

  test("the count of a passkey's uses is kept, and a use is dated", async () => {
    const { device } = await joinedByPasskey(house, newHandle());
    await signedIn(new Browser(house), device);
    await signedIn(new Browser(house), device);
    const [kept] = await house.database
      .select()
      .from(passkeys)
      .where(eq(passkeys.id, idOf(device)));
    expect(kept).toMatchObject({ counter: 2, usedAt: house.directory.now(), device: "Firefox on Linux" });
  });

  const wrongUses: [string, Wrongs][] = [
    ["a signature with one bit changed", { breakSignature: true }],
    ["a signature for another site", { origin: "https://builders.example.com" }],
    ["a signature for another host", { rpId: "example.com" }],
    ["a signature of another challenge", { challenge: "AAAA" }],
    ["the making of a key in place of its use", { type: "webauthn.create" }],
    ["a key that nobody registered", { id: "AAAAAAAAAAAAAAAAAAAAAA" }],
    ["a use without anyone present", { flags: 0 }],
    [
      "a key that names another account",
      { userHandle: Buffer.from(crypto.randomUUID()).toString("base64url") },
    ],
    ["a count that stands still", { counter: 0 }],
  ];

  test.each(wrongUses)(
    "%s opens nothing, and is refused in the same words as any other",
    async (_, wrongs) => {
      const { device } = await joinedByPasskey(house, newHandle());
      await signedIn(new Browser(house), device);
      const stranger = new Browser(house);
      const answer = await signedIn(stranger, device, wrongs);
      expect([answer.status, await answer.json()]).toEqual([400, REFUSED]);
      expect(stranger.cookie).toBeNull();
    },
  );

  test("a count that goes back is refused, and the key works on from where it was", async () => {
    const { device } = await joinedByPasskey(house, newHandle());
    await signedIn(new Browser(house), device, { counter: 40 });
    expect((await signedIn(new Browser(house), device, { counter: 39 })).status).toBe(400);
    expect((await signedIn(new Browser(house), device, { counter: 41 })).status).toBe(200);
  });

  test("a passkey that its devices share, and so none of them counts, opens the account each time", async () => {
    const { device } = await joinedByPasskey(house, newHandle());
    for (let use = 0; use < 3; use += 1)
      expect((await signedIn(new Browser(house), device, { counter: 0 })).status).toBe(200);
  });

  test("a key that is copied and used in two places at once opens the account in one of them", async () => {
    const { device } = await joinedByPasskey(house, newHandle());
    const uses = [1, 2, 3, 4].map(() => signedIn(new Browser(house), device, { counter: 7 }));
    const statuses = (await Promise.all(uses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  test("a count past what a small number holds is kept as the device counts it", async () => {
    const { device } = await joinedByPasskey(house, newHandle());
    expect((await signedIn(new Browser(house), device, { counter: 4_294_967_295 })).status).toBe(200);
  });

  test("an answer that was given opens nothing a second time", async () => {
    const { device } = await joinedByPasskey(house, newHandle());
    const browser = new Browser(house);
    const { ceremony, options } = (await (await browser.tell(`${SIGN_IN}-options`, {})).json()) as Begun;
    const said = { ceremony, response: device.use(options) };
    expect((await browser.tell(SIGN_IN, said)).status).toBe(200);
    expect((await new Browser(house).tell(SIGN_IN, said)).status).toBe(400);
  });

  test("a challenge is used up by a wrong answer too", async () => {
    const { device } = await joinedByPasskey(house, newHandle());
    const browser = new Browser(house);
    const { ceremony, options } = (await (await browser.tell(`${SIGN_IN}-options`, {})).json()) as Begun;
    const wrong = { ceremony, response: device.use(options, { breakSignature: true }) };
    expect((await browser.tell(SIGN_IN, wrong)).status).toBe(400);
    expect((await browser.tell(SIGN_IN, { ceremony, response: device.use(options) })).status).toBe(400);
  });

  test("a challenge is good for five minutes, and those that waited longer are cleared away", async () => {
    const { device } = await joinedByPasskey(house, newHandle());
    const browser = new Browser(house);
    const begun = (await (await browser.tell(`${SIGN_IN}-options`, {})).json()) as Begun;
    house.pass(5 * MINUTE);
    const said = { ceremony: begun.ceremony, response: device.use(begun.options) };
    expect((await browser.tell(SIGN_IN, said)).status).toBe(400);
    await browser.tell(`${SIGN_IN}-options`, {});
    house.pass(5 * MINUTE);
    await browser.tell(`${SIGN_IN}-options`, {});
    expect(await house.database.$count(challenges)).toBe(1);
  });

  test("a challenge for one thing is none for another", async () => {
    const { browser, device } = await joinedByPasskey(house, newHandle());
    const begun = (await (await browser.tell("/account/passkeys/add-options", {})).json()) as Begun;
    const said = { ceremony: begun.ceremony, response: device.use(begun.options) };
    expect((await new Browser(house).tell(SIGN_IN, said)).status).toBe(400);
  });

  const wrongMakings: [string, Wrongs][] = [
    ["for another site", { origin: "https://builders.example.com" }],
    ["for another host", { rpId: "example.com" }],
    ["on another challenge", { challenge: "AAAA" }],
    ["by use of a key in place of its making", { type: "webauthn.get" }],
    ["without anyone present", { flags: 0x40 }],
  ];

  test.each(wrongMakings)("a key that was made %s begins no account", async (_, wrongs) => {
    const handle = newHandle();
    const browser = new Browser(house);
    const { ceremony, options } = await begun(browser, handle);
    const response = new SoftwareAuthenticator().make(options, wrongs);
    const answer = await browser.tell(JOIN, { ceremony, response, handle });
    expect([answer.status, await answer.json()]).toEqual([400, REFUSED]);
    expect(await house.database.$count(accounts, eq(accounts.handle, handle))).toBe(0);
  });

  test("a ceremony for one handle begins no account of another", async () => {
    const browser = new Browser(house);
    const { ceremony, options } = await begun(browser, newHandle());
    const response = new SoftwareAuthenticator().make(options);
    expect((await browser.tell(JOIN, { ceremony, response, handle: newHandle() })).status).toBe(400);
  });

  test("a passkey of somebody else's cannot be taken for one's own", async () => {
    const { device } = await joinedByPasskey(house, newHandle());
    const handle = newHandle();
    const browser = new Browser(house);
    const { ceremony, options } = await begun(browser, handle);
    const response = device.make(options);
    expect((await browser.tell(JOIN, { ceremony, response, handle })).status).toBe(400);
    expect(await house.database.$count(accounts, eq(accounts.handle, handle))).toBe(0);
  });

  test("an account gets one more passkey, which opens it, gets a name and is removed", async () => {
    const browser = await joined(house, newHandle());
    const device = new SoftwareAuthenticator();
    const { ceremony, options } = (await (
      await browser.tell("/account/passkeys/add-options", {})
    ).json()) as Begun;
    const said = { ceremony, response: device.make(options) };
    expect((await browser.tell("/account/passkeys/add", said)).status).toBe(200);
    expect((await signedIn(new Browser(house), device)).status).toBe(200);
    await browser.send("/account/passkeys/rename", { id: idOf(device), name: "The old laptop" });
    expect(await (await browser.get("/account")).text()).toContain("The old laptop");
    expect((await browser.send("/account/passkeys/remove", { id: idOf(device) })).status).toBe(303);
    expect((await signedIn(new Browser(house), device)).status).toBe(400);
  });

  test("a device that has a passkey of the account is told so", async () => {
    const { browser, device } = await joinedByPasskey(house, newHandle());
    const { options } = (await (await browser.tell("/account/passkeys/add-options", {})).json()) as Begun;
    expect(options).toMatchObject({ excludeCredentials: [{ id: idOf(device), transports: ["internal"] }] });
  });

  test("a challenge to add a passkey is answered by the account that asked alone", async () => {
    const [ada, mallory] = [await joined(house, newHandle()), await joined(house, newHandle())];
    const { ceremony, options } = (await (
      await ada.tell("/account/passkeys/add-options", {})
    ).json()) as Begun;
    const said = { ceremony, response: new SoftwareAuthenticator().make(options) };
    expect((await mallory.tell("/account/passkeys/add", said)).status).toBe(400);
  });

  test("nobody renames or removes the passkey of another", async () => {
    const { browser, device } = await joinedByPasskey(house, newHandle());
    const mallory = await joined(house, newHandle());
    await mallory.send("/account/passkeys/rename", { id: idOf(device), name: "Mine" });
    await mallory.send("/account/passkeys/remove", { id: idOf(device) });
    expect(await (await browser.get("/account")).text()).not.toContain("Mine");
    expect((await signedIn(new Browser(house), device)).status).toBe(200);
  });

  test("the last way into an account is not removed", async () => {
    const { browser, device } = await joinedByPasskey(house, newHandle());
    expect((await browser.send("/account/passkeys/remove", { id: idOf(device) })).status).toBe(400);
    expect((await signedIn(new Browser(house), device)).status).toBe(200);
  });

  test("a sign-in by passkey has a token of its own, and the one before opens nothing", async () => {
    const { browser, device } = await joinedByPasskey(house, newHandle());
    const before = browser.cookie;
    await signedIn(browser, device);
    expect(browser.cookie).not.toBe(before);
    browser.cookie = before;
    expect((await browser.get("/account")).status).toBe(303);
  });

  test("whatever stands in place of a ceremony is refused, not stumbled over", async () => {
    const browser = new Browser(house);
    const { ceremony, options } = (await (await browser.tell(`${SIGN_IN}-options`, {})).json()) as Begun;
    const good = new SoftwareAuthenticator().use(options);
    const odd = [null, [], {}, { ceremony }, { ceremony: "x", response: good }, { ceremony, response: {} }];
    const long = { ceremony, response: { ...good, id: "A".repeat(70_000) } };
    for (const said of [
      ...odd,
      long,
      { ceremony, response: { ...good, response: { ...good.response, clientDataJSON: "{" } } },
    ]) {
      expect((await browser.tell(SIGN_IN, said as object)).status).toBeOneOf([400, 413]);
    }
    expect(house.faults).toEqual([]);
    expect(await house.database.$count(sessions, eq(sessions.tokenHash, ""))).toBe(0);
  });
});

interface Begun {
  readonly ceremony: string;
  readonly options: { challenge: string; rp: { id?: string }; rpId?: string; user: { id: string } };
}

const REFUSED = {
  error: {
    code: "account.passkey",
    message: "This passkey was not accepted, or it took longer than five minutes. Try again.",
  },
};

async function begun(browser: Browser, handle: string): Promise<Begun> {
  return (await (await browser.tell(`${JOIN}-options`, { handle })).json()) as Begun;
}

async function joinedByPasskey(house: House, handle: string) {
  const [browser, device] = [new Browser(house), new SoftwareAuthenticator()];
  const { ceremony, options } = await begun(browser, handle);
  const answer = await browser.tell(JOIN, { ceremony, response: device.make(options), handle });
  expect(await answer.json()).toEqual({ next: "/account" });
  return { browser, device };
}

async function signedIn(browser: Browser, device: SoftwareAuthenticator, wrongs?: Wrongs): Promise<Response> {
  const { ceremony, options } = (await (await browser.tell(`${SIGN_IN}-options`, {})).json()) as Begun;
  return browser.tell(SIGN_IN, { ceremony, response: device.use(options, wrongs) });
}

function idOf({ id }: SoftwareAuthenticator): string {
  return id.toString("base64url");
}
