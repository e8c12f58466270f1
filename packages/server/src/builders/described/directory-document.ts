import { z } from "zod";
import { FACETS } from "../find/index.ts";
import { recordSchema } from "../profiles/index.ts";
import { FOUND, ME, PROFILE, PUBLISHED, REFUSAL } from "./answer-shapes.ts";

/** Where a directory says what programs can ask of it. */
export const DIRECTORY_DOCUMENT_PATH = "/api/builders/openapi.json";

/**
 * What programs can ask of a directory and how it answers, as OpenAPI 3.1. It stands apart from that of the market's API,
 * which is only read and is there without a directory.
 *
 * Shape   where the directory is found → document
 * Source  OpenAPI Initiative, OpenAPI Specification 3.1.0
 */
export function directoryDocument(origin: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "A directory of builders",
      version: "1",
      description: "Builders and their verified work. Nothing in it is about anybody's pay.",
      license: { name: "MIT" },
    },
    servers: [{ url: origin }],
    paths: {
      "/api/builders": { get: FIND },
      "/api/builders/{handle}": { get: READ },
      "/api/builders/me": { get: WHO },
      "/api/builders/me/record": { put: PUBLISH },
      [DIRECTORY_DOCUMENT_PATH]: { get: DESCRIBE },
    },
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
}

const answer = (description: string, shape: z.ZodType) => ({
  description,
  content: { "application/json": { schema: jsonSchema(shape) } },
});
const refused = (description: string) => answer(description, REFUSAL);
const TOO_MANY = { 429: refused("Too many at once; Retry-After says how long to wait.") };

const FIND = {
  operationId: "findBuilders",
  summary: "Look for builders",
  description: "Twenty on a page, in the order of their verified outcomes, and how many have what.",
  parameters: [
    parameter("words", "Words to search for, at most 200 characters.", { type: "string", maxLength: 200 }),
    ...FACETS.map(({ name, title, words }) =>
      parameter(name, `${title}.`, { type: "string", enum: words.map(({ word }) => word) }),
    ),
    parameter("page", "From 1.", { type: "integer", minimum: 1 }),
  ],
  responses: {
    200: answer("Builders.", FOUND),
    400: refused("A parameter is unknown or cannot be understood."),
    404: refused("No market is called that."),
    ...TOO_MANY,
  },
};

const READ = {
  operationId: "readBuilder",
  summary: "A builder as anybody may see them",
  parameters: [{ name: "handle", in: "path", required: true, schema: { type: "string" } }],
  responses: { 200: answer("The builder.", PROFILE), 404: refused("Nobody is called that."), ...TOO_MANY },
};

const WHO = {
  operationId: "whoIsSignedIn",
  summary: "Whose account a browser is signed in to",
  responses: { 200: answer("Their handle, or null.", ME), ...TOO_MANY },
};

const PUBLISH = {
  operationId: "publishRecord",
  summary: "Publish a record in the place of the one before",
  description: "With a token of the account's; what is not in the record is taken down.",
  security: [{ token: [] }],
  requestBody: {
    required: true,
    content: { "application/json": { schema: jsonSchema(recordSchema("9999-12-31")) } },
  },
  responses: {
    200: answer("What came of it.", PUBLISHED),
    400: refused("Something of the record is to be mended, or is more than is kept."),
    401: refused("No token of an account was sent along."),
    403: refused("Neither a token nor a page of this directory's own."),
    413: refused("More than a megabyte."),
    ...TOO_MANY,
  },
};

const DESCRIBE = {
  operationId: "describe",
  summary: "This document",
  responses: { 200: { description: "OpenAPI 3.1.", content: { "application/json": { schema: {} } } } },
};

function parameter(name: string, description: string, schema: object) {
  return { name, in: "query", description, schema };
}

function jsonSchema(shape: z.ZodType): object {
  const { $schema: _which, ...schema } = z.toJSONSchema(shape, { io: "input" });
  return schema;
}
