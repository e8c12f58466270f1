import type { Figure } from "@paycurve/core/figures";
import type { Tell } from "../log/index.ts";
import { firstAdminToken } from "./accounts/index.ts";
import type { Directory, Letter } from "./directory.ts";
import { type DirectoryStanding, directoryStanding } from "./directory-standing.ts";
import { keepHouse } from "./keep-house.ts";
import { type OpenDatabase, openDatabase } from "./store/index.ts";

/** Where a directory is kept, and how it reaches others. */
export interface DirectorySettings {
  /** A `postgres://` address, or else a folder on this machine. */
  readonly address: string;
  /** The folder of the tables' migrations. */
  readonly migrationsFolder: string;
  /** Where browsers find the server, when that is not where it listens: behind a proxy that speaks TLS. */
  readonly origin?: string | undefined;
  readonly send: (letter: Letter) => Promise<void>;
  /** By this a program reads the counts of /admin/metrics. */
  readonly metricsToken?: string | undefined;
  /** Told, when the directory opens and has no admin, of the link by which one joins; it is good once. */
  readonly tellAdminLink: (link: string) => void;
}

/** What the server itself brings along. */
export interface OwnServer {
  /** The origin that it found for itself. */
  readonly origin: () => string;
  readonly figures: readonly Figure[];
  readonly tell: Tell;
}

/** A directory that is opened once, when it is first wanted, and closed with the server. */
export interface HeldDirectory {
  readonly open: () => Promise<Directory>;
  readonly close: () => Promise<void>;
  /** How it stands now, without opening it. */
  readonly standing: () => Promise<DirectoryStanding>;
}

/**
 * Holds a directory for a server: nothing is opened before it is wanted, and nothing is left open after it.
 *
 * Shape   settings, the server → how to open it and how to close it
 * Errors  `open` gives those of `openDatabase`, and may be called again
 */
export function holdDirectory(settings: DirectorySettings, server: OwnServer): HeldDirectory {
  let opened: Promise<OpenDirectory> | undefined;
  let held: Directory | undefined;
  const open = async (): Promise<Directory> => {
    opened ??= openDirectory(settings, server);
    const { directory } = await opened.catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    held = directory;
    return directory;
  };
  const close = async (): Promise<void> => (await opened?.catch(() => undefined))?.close();
  const standing = (): Promise<DirectoryStanding> => directoryStanding(held?.database);
  return { open, close, standing };
}

interface OpenDirectory extends Pick<OpenDatabase, "close"> {
  readonly directory: Directory;
}

async function openDirectory(settings: DirectorySettings, server: OwnServer): Promise<OpenDirectory> {
  const { database, close } = await openDatabase(settings);
  const { origin = server.origin(), send, metricsToken } = settings;
  const { figures, tell } = server;
  const directory = { database, now: () => new Date(), origin, send, figures, proof: {}, metricsToken, tell };
  try {
    await inviteFirstAdmin(directory, settings);
  } catch (error) {
    await close();
    throw error;
  }
  const rest = keepHouse(directory);
  return {
    directory,
    close: () => {
      rest();
      return close();
    },
  };
}

async function inviteFirstAdmin(directory: Directory, { tellAdminLink }: DirectorySettings): Promise<void> {
  const token = await firstAdminToken(directory);
  if (token !== null) tellAdminLink(`${directory.origin}/account/join?admin=${token}`);
}
