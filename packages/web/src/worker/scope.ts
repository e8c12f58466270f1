/** What the build puts before the worker's script. */
export interface BuildFiles {
  /** A name that changes with any file. */
  readonly version: string;
  /** Everything that a visit offline needs, by its address; the first is the first market's page. */
  readonly paths: readonly string[];
}

declare const self: ServiceWorkerGlobalScope & { readonly paycurveFiles: BuildFiles };

/** The worker itself: its events, its clients, its files. */
export const worker = self;

/** The addresses of documents: their names have no ending. */
export const documents = worker.paycurveFiles.paths.filter((path) => !path.includes("."));
