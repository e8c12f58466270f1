import type { OpenAPIHono } from "@hono/zod-openapi";

/** Where the OpenAPI document is served. */
export const DOCUMENT_PATH = "/api/v1/openapi.json";

/** The parts of a schema that the reference reads. */
export interface ApiSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly ApiSchema[];
  readonly items?: ApiSchema;
  readonly prefixItems?: readonly ApiSchema[];
  readonly properties?: Readonly<Record<string, ApiSchema>>;
  readonly required?: readonly string[];
}

/** One thing that can be asked. */
export interface ApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: "query" | "path";
    readonly required?: boolean;
    readonly description: string;
    readonly example: string;
  }[];
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly content?: { readonly "application/json": { readonly schema: ApiSchema } };
      }
    >
  >;
  /** An address that is answered. */
  readonly "x-example": string;
}

/** The OpenAPI document of the API. */
export interface ApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, { readonly get: ApiOperation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, ApiSchema>> };
}

/**
 * The OpenAPI 3.1 document, made from the operations as they are served.
 *
 * Shape   the API → document
 */
export function apiDocument(api: OpenAPIHono): ApiDocument {
  const document: unknown = api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Paycurve",
      version: "1",
      description:
        "Where AI engineers' pay stands in their own market: counted postings and published figures, each with its source. Every address is only read. None takes pay, an offer or a career file: those stay on the person's own machine.",
      license: { name: "MIT" },
    },
    servers: [{ url: "/" }],
  });
  return document as ApiDocument;
}
