import { paycurveApp, type Served } from "./app.ts";
import { type DirectorySettings, type HeldDirectory, holdDirectory } from "./builders/index.ts";
import { type ListenOptions, listen, type Service } from "./listen/index.ts";

/** What to serve and where. */
export interface ServeOptions extends Omit<Served, "openDirectory" | "directoryStanding">, ListenOptions {
  /** The builders' directory; without it there is none. */
  readonly directory?: DirectorySettings;
  /** Whether it is opened now, so that whoever starts the server learns at once what is wrong with it. */
  readonly opensNow?: boolean;
}

/**
 * Serves Paycurve, on this machine alone unless told otherwise.
 *
 * Errors  InputError "port.taken" when the port cannot be had, "host.unknown"; DataError "page.missing"; where the
 *         directory is opened now, InputError "directory.busy", DataError "directory.unusable"
 */
export async function serve({ directory, opensNow, ...options }: ServeOptions): Promise<Service> {
  let ownOrigin = "";
  const server = {
    origin: () => ownOrigin,
    figures: options.bundle.allFigures(),
    tell: options.tell ?? (() => {}),
  };
  const held = directory && holdDirectory(directory, server);
  const app = paycurveApp({
    ...options,
    ...(held && { openDirectory: held.open, directoryStanding: held.standing }),
  });
  const service = await listen((request, connection) => app.fetch(request, connection), options);
  ownOrigin = new URL(service.address).origin;
  if (opensNow) await opened(held, service);
  const close = async (): Promise<void> => {
    await service.close();
    await held?.close();
  };
  return { ...service, close };
}

/** Opens the directory, or takes the service back: who named a directory wants that one or none. */
async function opened(held: HeldDirectory | undefined, service: Service): Promise<void> {
  try {
    await held?.open();
  } catch (error) {
    await service.close();
    throw error;
  }
}
