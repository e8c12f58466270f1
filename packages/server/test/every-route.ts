import { shownMark } from "../src/builders/attestations/index.ts";
import { ORIGIN, PASSWORD } from "./account-house.ts";
import { publishedOf, publishedTriage } from "./records.ts";
import { CODE, type Ids, ITEM, KNOWN } from "./scene.ts";
import { SoftwareAuthenticator } from "./software-authenticator.ts";

/**
 * What comes of a request: it is done or shown, it leads to signing in, there is no such thing, it is forbidden, something
 * of it is to be mended, or it answers as if it were done and changes nothing.
 */
export type Outcome = "yes" | "sign-in" | "unknown" | "forbidden" | "mend" | "nothing";

/** For whoever has no account, another, the owner, a member of the list, an admin. */
export type May = readonly [Outcome, Outcome, Outcome, Outcome, Outcome];

/** What a ceremony with a passkey is told. */
export interface Begun {
  readonly ceremony: string;
  readonly options: Parameters<SoftwareAuthenticator["make"]>[0];
}

/** Sends JSON, and gives what is answered. */
export type Tell = (path: string, said: object) => Promise<Begun>;

/** A route, a request to it that its owner may make, and what comes of that for each who asks. */
export interface RouteCase {
  readonly may: May;
  readonly path?: (ids: Ids) => string;
  readonly form?: (ids: Ids) => Readonly<Record<string, string>>;
  readonly json?: (tell: Tell) => object | Promise<object>;
}

const ANYONE: May = ["yes", "yes", "yes", "yes", "yes"];
const SIGNED_IN: May = ["sign-in", "yes", "yes", "yes", "yes"];
const OWNER: May = ["sign-in", "unknown", "yes", "unknown", "unknown"];
const READERS: May = ["sign-in", "unknown", "yes", "yes", "unknown"];
const NEVER_SAID: May = ["sign-in", "nothing", "yes", "nothing", "nothing"];
const OWNER_OR_MENDED: May = ["sign-in", "mend", "yes", "mend", "mend"];

/** Routes of what somebody has alone: for whom it is kept from it is as if it were not there. */
export const OF_ONE_ALONE: readonly May[] = [OWNER, READERS, NEVER_SAID, OWNER_OR_MENDED];

const ADMINS: May = ["unknown", "unknown", "unknown", "unknown", "yes"];
const TO_SIGN_IN: May = ["sign-in", "sign-in", "sign-in", "sign-in", "sign-in"];

const PROFILE = {
  name: "Ada L",
  headline: "Routes tickets",
  about: "I *route*.",
  languages: "en, de",
  timeZone: "Europe/London",
  availability: "from May",
  links: "https://ada.example/",
  openToHire: "yes",
  openToCollaborate: "yes",
};
const ARTICLE = { title: "What tickets taught", market: "GB", body: "More patience.", do: "publish" };
const SHOWN = shownMark({ origin: ORIGIN, handle: KNOWN.handle, item: ITEM });
const WORD = { item: "ticket-triage", name: "Hedy", relation: "client", mail: "hedy@mail.example" };

/** Of accounts. */
const ACCOUNT: Readonly<Record<string, RouteCase>> = {
  "GET /account/join": { may: ANYONE },
  "POST /account/join": {
    may: ANYONE,
    form: () => ({ handle: "eve-new", password: PASSWORD, email: "eve@mail.example", admin: "" }),
  },
  "POST /account/passkeys/join-options": { may: ANYONE, json: () => NEW_ACCOUNT },
  "POST /account/passkeys/join": { may: ANYONE, json: madeToJoin },
  "GET /account/sign-in": { may: ANYONE },
  "POST /account/sign-in": { may: ANYONE, form: ({ handle }) => ({ name: handle, password: PASSWORD }) },
  "GET /account/recover": { may: ANYONE },
  "POST /account/recover": { may: ANYONE, form: ({ handle }) => ({ name: handle, code: CODE }) },
  "POST /account/passkeys/sign-in-options": { may: ANYONE, json: () => ({}) },
  "POST /account/passkeys/sign-in": { may: ANYONE, json: usedToSignIn },
  "POST /account/sign-out": { may: TO_SIGN_IN, form: () => ({}) },
  "GET /account": { may: SIGNED_IN },
  "POST /account/sessions/end": { may: NEVER_SAID, form: ({ session }) => ({ id: session }) },
  "POST /account/sessions/end-all": { may: TO_SIGN_IN, form: () => ({}) },
  "POST /account/passkeys/add-options": { may: SIGNED_IN, json: () => ({}) },
  "POST /account/passkeys/add": { may: SIGNED_IN, json: madeToAdd },
  "POST /account/passkeys/rename": {
    may: NEVER_SAID,
    form: ({ passkey }) => ({ id: passkey, name: "mine" }),
  },
  "POST /account/passkeys/remove": { may: NEVER_SAID, form: ({ passkey }) => ({ id: passkey }) },
  "POST /account/password": { may: SIGNED_IN, form: () => ({ password: `${PASSWORD}, still` }) },
  "POST /account/recovery-codes": { may: SIGNED_IN, form: () => ({}) },
  "POST /account/tokens": { may: SIGNED_IN, form: () => ({ name: "a laptop" }) },
  "POST /account/tokens/revoke": { may: NEVER_SAID, form: ({ token }) => ({ id: token }) },
  "POST /account/address": { may: SIGNED_IN, form: () => ({ email: "else@mail.example" }) },
  "GET /account/confirm": { may: SIGNED_IN, path: (ids) => `/account/confirm?token=${ids.confirmation}` },
  "POST /account/confirm": { may: OWNER_OR_MENDED, form: ({ confirmation }) => ({ token: confirmation }) },
  "GET /account/export": { may: SIGNED_IN },
  "GET /account/leave": { may: SIGNED_IN },
  "GET /account/leave/export": { may: SIGNED_IN },
  "POST /account/arrive": { may: ["sign-in", "mend", "mend", "mend", "mend"], form: () => ({ sure: "yes" }) },
  "GET /account/delete": { may: SIGNED_IN },
  "POST /account/delete": { may: OWNER_OR_MENDED, form: ({ handle }) => ({ handle }) },
};

/** Of what builders publish. */
const WORK: Readonly<Record<string, RouteCase>> = {
  "GET /builders/style.css": { may: ANYONE },
  "GET /builders/keys.json": { may: ANYONE },
  "GET /builders": { may: ANYONE },
  "GET /api/builders": { may: ANYONE },
  "GET /api/builders/openapi.json": { may: ANYONE },
  "GET /builders/:handle": { may: ANYONE, path: ({ handle }) => `/builders/${handle}` },
  "GET /api/builders/:handle": { may: ANYONE, path: ({ handle }) => `/api/builders/${handle}` },
  "GET /api/builders/me": { may: ANYONE },
  "PUT /api/builders/me/record": { may: SIGNED_IN, json: () => publishedOf([publishedTriage()]) },
  "GET /account/profile": { may: SIGNED_IN },
  "POST /account/profile": { may: SIGNED_IN, form: () => PROFILE },
  "GET /articles": { may: ANYONE },
  "GET /articles/feed.atom": { may: ANYONE },
  "GET /builders/:handle/articles/:slug": {
    may: ANYONE,
    path: ({ handle, article }) => `/builders/${handle}/articles/${article}`,
  },
  "GET /account/articles/new": { may: SIGNED_IN },
  "POST /account/articles/new": { may: OWNER_OR_MENDED, form: () => ARTICLE },
  "GET /account/articles/:slug": { may: OWNER, path: ({ article }) => `/account/articles/${article}` },
  "POST /account/articles/:slug": {
    may: OWNER,
    path: ({ article }) => `/account/articles/${article}`,
    form: () => ({ ...ARTICLE, says: "a word" }),
  },
  "POST /account/articles/:slug/drop": {
    may: OWNER,
    path: ({ article }) => `/account/articles/${article}/drop`,
    form: () => ({}),
  },
};

/** Of how it is verified. */
const VERIFIED: Readonly<Record<string, RouteCase>> = {
  "GET /account/verification": { may: SIGNED_IN },
  "POST /account/verification": {
    may: OWNER_OR_MENDED,
    form: ({ item }) => ({ method: "domain", subject: "ada.example", item }),
  },
  "GET /account/verification/letter/:secret": {
    may: SIGNED_IN,
    path: ({ letter }) => `/account/verification/letter/${letter}`,
  },
  "POST /account/verification/letter/:secret": {
    may: OWNER_OR_MENDED,
    path: ({ letter }) => `/account/verification/letter/${letter}`,
    form: () => ({}),
  },
  "POST /account/verification/:id/check": {
    may: OWNER,
    path: ({ verification }) => `/account/verification/${verification}/check`,
    form: () => ({}),
  },
  "POST /account/verification/:id/drop": {
    may: OWNER,
    path: ({ verification }) => `/account/verification/${verification}/drop`,
    form: () => ({}),
  },
  "GET /account/attestations": { may: SIGNED_IN },
  "POST /account/attestations": { may: OWNER_OR_MENDED, form: ({ item }) => ({ ...WORD, item }) },
  "POST /account/attestations/:id/drop": {
    may: OWNER,
    path: ({ attestation }) => `/account/attestations/${attestation}/drop`,
    form: () => ({}),
  },
  "GET /attest/check": { may: ANYONE },
  "POST /attest/check": {
    may: ["mend", "mend", "mend", "mend", "mend"],
    form: () => ({ credential: "e30.e30.e30" }),
  },
  "GET /attest/:secret": { may: ANYONE, path: ({ link }) => `/attest/${link}` },
  "POST /attest/:secret": {
    may: ["yes", "yes", "mend", "yes", "yes"],
    path: ({ link }) => `/attest/${link}`,
    form: () => ({ name: "Grace", relation: "client", statement: "I saw it.", shown: SHOWN }),
  },
  "GET /attest/withdraw/:secret": { may: ANYONE, path: ({ withdrawal }) => `/attest/withdraw/${withdrawal}` },
  "POST /attest/withdraw/:secret": {
    may: ANYONE,
    path: ({ withdrawal }) => `/attest/withdraw/${withdrawal}`,
    form: () => ({}),
  },
  "GET /builders/:handle/attestations": {
    may: ANYONE,
    path: ({ handle }) => `/builders/${handle}/attestations`,
  },
  "GET /builders/:handle/attestations/:id": {
    may: ANYONE,
    path: ({ handle, signed }) => `/builders/${handle}/attestations/${signed}`,
  },
};

/** Of what people do with those they find. */
const DEALINGS: Readonly<Record<string, RouteCase>> = {
  "GET /shortlists": { may: SIGNED_IN },
  "POST /shortlists": { may: SIGNED_IN, form: () => ({ name: "Another team", aim: "collaborate" }) },
  "GET /shortlists/add": { may: SIGNED_IN, path: ({ handle }) => `/shortlists/add?builder=${handle}` },
  "POST /shortlists/add": {
    may: OWNER,
    form: ({ list }) => ({ list, builder: "ada-owner", reason: "Cut costs", note: "Ask her" }),
  },
  "GET /shortlists/:id": { may: READERS, path: ({ list }) => `/shortlists/${list}` },
  "GET /shortlists/:id/list.csv": { may: READERS, path: ({ list }) => `/shortlists/${list}/list.csv` },
  "POST /shortlists/:id/members": {
    may: OWNER,
    path: ({ list }) => `/shortlists/${list}/members`,
    form: () => ({ handle: "bob-other" }),
  },
  "POST /shortlists/:id/members/:memberId/drop": {
    may: OWNER,
    path: ({ list, member }) => `/shortlists/${list}/members/${member}/drop`,
    form: () => ({}),
  },
  "POST /shortlists/:id/builders/:builderId/drop": {
    may: OWNER,
    path: ({ list, owner }) => `/shortlists/${list}/builders/${owner}/drop`,
    form: () => ({}),
  },
  "POST /shortlists/:id/drop": {
    may: OWNER,
    path: ({ list }) => `/shortlists/${list}/drop`,
    form: () => ({}),
  },
  "GET /contacts": { may: SIGNED_IN },
  "GET /contacts/new": { may: SIGNED_IN, path: ({ handle }) => `/contacts/new?builder=${handle}` },
  "POST /contacts/new": {
    may: ["sign-in", "yes", "mend", "mend", "yes"],
    form: ({ handle }) => ({ builder: handle, aim: "hire", message: "Let us talk." }),
  },
  "POST /contacts/:id/answer": {
    may: OWNER,
    path: ({ contact }) => `/contacts/${contact}/answer`,
    form: () => ({ answer: "declined" }),
  },
};

const REPORT = { reason: "untrue", note: "It is not so." };

/** Of what should not be there. */
const ADMIN: Readonly<Record<string, RouteCase>> = {
  "GET /builders/:handle/report": { may: ANYONE, path: ({ handle }) => `/builders/${handle}/report` },
  "POST /builders/:handle/report": {
    may: ANYONE,
    path: ({ handle }) => `/builders/${handle}/report`,
    form: () => REPORT,
  },
  "GET /builders/:handle/articles/:slug/report": {
    may: ANYONE,
    path: ({ handle, article }) => `/builders/${handle}/articles/${article}/report`,
  },
  "POST /builders/:handle/articles/:slug/report": {
    may: ANYONE,
    path: ({ handle, article }) => `/builders/${handle}/articles/${article}/report`,
    form: () => REPORT,
  },
  "GET /account/standing": { may: SIGNED_IN },
  "POST /account/standing": {
    may: OWNER,
    form: ({ hidden }) => ({ id: hidden, note: "It does not." }),
  },
  "GET /admin": { may: ADMINS },
  "GET /admin/log": { may: ADMINS },
  "GET /admin/metrics": { may: ADMINS },
  "POST /admin/reports": {
    may: ADMINS,
    form: ({ report }) => ({ id: report, outcome: "hidden", note: "It is untrue." }),
  },
  "POST /admin/show": { may: ADMINS, form: ({ hidden }) => ({ id: hidden, about: "article" }) },
  "POST /admin/admins": { may: ADMINS, form: () => ({ handle: "bob-other" }) },
  "POST /admin/admins/take-back": { may: ADMINS, form: () => ({ handle: "eli-admin" }) },
};

/** Every route of the directory. One that is missing here fails the test of who may ask what. */
export const EVERY_ROUTE: Readonly<Record<string, RouteCase>> = {
  ...ACCOUNT,
  ...WORK,
  ...VERIFIED,
  ...DEALINGS,
  ...ADMIN,
};

const NEW_ACCOUNT = { handle: "eve-new", email: "eve@mail.example" };

async function madeToJoin(tell: Tell, device = new SoftwareAuthenticator()): Promise<object> {
  const { ceremony, options } = await tell("/account/passkeys/join-options", NEW_ACCOUNT);
  return { ...NEW_ACCOUNT, admin: "", ceremony, response: device.make(options) };
}

async function madeToAdd(tell: Tell): Promise<object> {
  const { ceremony, options } = await tell("/account/passkeys/add-options", {});
  return { ceremony, response: ceremony ? new SoftwareAuthenticator().make(options) : {} };
}

async function usedToSignIn(tell: Tell): Promise<object> {
  const device = new SoftwareAuthenticator();
  await tell("/account/passkeys/join", await madeToJoin(tell, device));
  const { ceremony, options } = await tell("/account/passkeys/sign-in-options", {});
  return { ceremony, response: device.use(options) };
}
