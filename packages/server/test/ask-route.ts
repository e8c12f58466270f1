import type { DirectoryDatabase } from "../src/builders/store/index.ts";
import { houseIn, ORIGIN } from "./account-house.ts";
import { type Begun, EVERY_ROUTE, type Outcome, type Tell } from "./every-route.ts";
import { cookieOf, type Ids, KNOWN, type Person } from "./scene.ts";

/** Who asks, what for, and what is sent beside what the route takes. */
export interface RouteAsked {
  readonly as: Person | null;
  readonly ids?: Ids;
  readonly extras?: Readonly<Record<string, unknown>>;
}

/** What was answered, and what was sent. */
export interface RouteAnswer {
  readonly outcome: Outcome;
  readonly says: string;
  readonly sent: object;
}

/** Makes the request of a route's case to an application of its own, whose limits have counted nothing. */
export async function askRoute(
  database: DirectoryDatabase,
  route: string,
  { as, ids = KNOWN, extras = {} }: RouteAsked,
): Promise<RouteAnswer> {
  const { app, faults } = houseIn(database, []);
  const [method = "", pattern = ""] = route.split(" ");
  const { path = () => pattern, form, json } = EVERY_ROUTE[route] ?? {};
  const ask = (to: string, init: RequestInit) => app.request(to, { ...init, headers: headersOf(as, init) });
  const tell: Tell = async (to, said) =>
    (await ask(to, { method: "POST", body: JSON.stringify(said) })).json() as Promise<Begun>;
  const sent = form?.(ids) ?? (await json?.(tell)) ?? {};
  const all = { ...added(extras, sent), ...sent };
  const body = form ? new URLSearchParams(all) : JSON.stringify(all);
  const answer = await ask(path(ids), { method, ...(method !== "GET" && { body }) });
  if (faults.length > 0) throw faults[0];
  const says = `${answer.status} ${answer.headers.get("location") ?? ""}\n${await answer.text()}`;
  return { outcome: outcomeOf(answer), says, sent: all };
}

function headersOf(as: Person | null, { body }: RequestInit): Record<string, string> {
  const cookie = as && { cookie: cookieOf(as) };
  return {
    origin: ORIGIN,
    ...cookie,
    ...(typeof body === "string" && { "content-type": "application/json" }),
  };
}

function added(extras: object, sent: object): Record<string, string> {
  return Object.fromEntries(Object.entries(extras).filter(([name]) => !(name in sent)));
}

function outcomeOf({ status, headers }: Response): Outcome {
  const isSentToSignIn = headers.get("location")?.startsWith("/account/sign-in") ?? false;
  if (status === 401 || (status === 303 && isSentToSignIn)) return "sign-in";
  if (status === 200 || status === 303) return "yes";
  if (status === 404) return "unknown";
  if (status === 403) return "forbidden";
  if (status === 400 || status === 422) return "mend";
  throw new Error(`nobody expects ${status} here`);
}
