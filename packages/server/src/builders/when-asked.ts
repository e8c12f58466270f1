import { InputError } from "@paycurve/core";
import type { Hono, MiddlewareHandler } from "hono";
import type { Tell } from "../log/index.ts";
import { builders } from "./builders.ts";
import type { Directory } from "./directory.ts";
import type { BuildersEnv } from "./requests/index.ts";

const ITS_PATHS = /^\/(?:api\/)?(?:account|admin|articles|attest|builders|contacts|shortlists)(?:\/|$)/;

/**
 * Whether a path is the directory's; all others belong to the page.
 *
 * @example isOfBuilders("/builders/ada") // => true
 * @example isOfBuilders("/us/offers") // => false
 */
export function isOfBuilders(path: string): boolean {
  return ITS_PATHS.test(path);
}

/** How a directory is opened, and who is told when it cannot be. */
export interface BuildersWhenAsked {
  readonly open: () => Promise<Directory>;
  /** Paths of the built page's own files, which are served without a directory. */
  readonly files: readonly string[];
  readonly tell: Tell;
}

/**
 * The directory's pages, opened when somebody first asks for one: whoever wants a curve does not wait for a database.
 *
 * Shape   how to open it → middleware that answers the directory's own paths
 * Errors  InputError "directory.closed" while it cannot be opened; the next request tries again
 */
export function buildersWhenAsked({ open, files, tell }: BuildersWhenAsked): MiddlewareHandler {
  let opened: Promise<Hono<BuildersEnv>> | undefined;
  const ask = async (): Promise<Hono<BuildersEnv>> => {
    opened ??= open().then((directory) => builders({ directory, files }));
    try {
      return await opened;
    } catch (error) {
      opened = undefined;
      tell({ event: "directory-closed", error });
      const says = "The directory cannot be opened just now; whoever runs this server finds why in its log.";
      throw new InputError("directory.closed", says, {}, error);
    }
  };
  return async (context, next) => {
    const { path } = context.req;
    if (!isOfBuilders(path) || files.includes(path)) return next();
    return (await ask()).fetch(context.req.raw, context.env);
  };
}
