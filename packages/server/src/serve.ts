import { paycurveApp, type Served } from "./app.ts";
import { type ListenOptions, listen, type Service } from "./listen/index.ts";

/** What to serve and where. */
export interface ServeOptions extends Served, ListenOptions {}

/**
 * Serves Paycurve, on this machine alone unless told otherwise.
 *
 * Errors  InputError "port.taken" when the port cannot be had, "host.unknown"; DataError "page.missing"
 */
export async function serve({ bundle, page, onFault, ...where }: ServeOptions): Promise<Service> {
  const app = paycurveApp({ bundle, page, ...(onFault && { onFault }) });
  return listen((request) => app.fetch(request), where);
}
