import { builders } from "../src/builders/builders.ts";
import type { Directory, Letter } from "../src/builders/directory.ts";
import type { DirectoryDatabase } from "../src/builders/store/index.ts";
import { type Engine, keptDatabase } from "./directories.ts";

/** Where the directories of these tests say they are found. */
export const ORIGIN = "https://builders.example.org";

/** A directory with its whole application, a clock that a test sets, the letters it sent and the statements it made. */
export interface House {
  readonly app: ReturnType<typeof builders>;
  readonly directory: Directory;
  readonly database: DirectoryDatabase;
  readonly letters: Letter[];
  readonly statements: string[];
  readonly faults: unknown[];
  readonly pass: (milliseconds: number) => void;
}

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Opens a directory for the tests of one file. */
export async function openHouse(engine: Engine): Promise<House> {
  const statements: string[] = [];
  const database = await keptDatabase(engine, { logQuery: (statement) => void statements.push(statement) });
  return houseIn(database, statements);
}

/** A new application on a database: its limits have counted nothing yet. */
export function houseIn(database: DirectoryDatabase, statements: string[]): House {
  const [letters, faults]: [Letter[], unknown[]] = [[], []];
  let at = Date.parse("2026-11-28T12:00:00Z");
  const directory: Directory = {
    database,
    now: () => new Date(at),
    origin: ORIGIN,
    send: async (letter) => void letters.push(letter),
    figures: [],
    proof: {},
    tell: (told) => {
      if (told.event === "fault") faults.push(told.error);
    },
  };
  const app = builders({ directory, files: [] });
  const pass = (milliseconds: number): void => {
    at += milliseconds;
  };
  return { app, directory, database, letters, statements, faults, pass };
}

/** A browser with its cookies, at an address of its own. */
export class Browser {
  readonly house: House;
  readonly address: string;
  readonly userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
  cookie: string | null = null;

  constructor(house: House, address = "203.0.113.1") {
    this.house = house;
    this.address = address;
  }

  get(path: string): Promise<Response> {
    return this.#ask(path, { method: "GET" });
  }

  /** Sends a form, as a page of ours would. */
  send(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
    const body = new URLSearchParams(fields).toString();
    return this.#ask(path, { method: "POST", body }, { "content-type": "application/x-www-form-urlencoded" });
  }

  /** Sends JSON, as our script would. */
  tell(path: string, said: object): Promise<Response> {
    return this.#ask(
      path,
      { method: "POST", body: JSON.stringify(said) },
      { "content-type": "application/json" },
    );
  }

  async #ask(path: string, init: RequestInit, headers: Record<string, string> = {}): Promise<Response> {
    const own = { origin: ORIGIN, "user-agent": this.userAgent, ...(this.cookie && { cookie: this.cookie }) };
    const connection = { incoming: { socket: { remoteAddress: this.address } } };
    const answer = await this.house.app.request(
      path,
      { ...init, headers: { ...own, ...headers } },
      connection,
    );
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      this.cookie = /max-age=0/i.test(cookie) ? null : pair;
    }
    return answer;
  }
}

export const PASSWORD = "four words that fit badly";

/** A browser in which somebody just joined with a password. */
export async function joined(
  house: House,
  handle: string,
  more: Record<string, string> = {},
): Promise<Browser> {
  const browser = new Browser(house);
  const answer = await browser.send("/account/join", { handle, password: PASSWORD, ...more });
  if (answer.status !== 303)
    throw new Error(`${handle} could not join: ${answer.status} ${await answer.text()}`);
  return browser;
}

/** A name that no other test took. */
export function newHandle(): string {
  taken += 1;
  return `somebody-${taken}`;
}

let taken = 0;
