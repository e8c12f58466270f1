import { McpServer } from "@modelcontextprotocol/server";
import { INSTRUCTIONS } from "./instructions.ts";
import { answeredResult, refusedResult } from "./tool-result.ts";
import { TOOLS } from "./tools.ts";

/** All tools only read, on this machine alone. */
const READS_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/**
 * The server that an assistant connects to: every tool of the table, and what holds for all of them.
 *
 * Shape   nothing → a server without a connection
 */
export function paycurveServer(): McpServer {
  const server = new McpServer({ name: "paycurve", version: "0.1.0" }, { instructions: INSTRUCTIONS });
  for (const { name, title, description, input, output, counted, answer } of TOOLS) {
    server.registerTool(
      name,
      { title, description, inputSchema: input, outputSchema: output, annotations: READS_ONLY },
      (asked) => answer(asked).then((found) => answeredResult(found, counted), refusedResult),
    );
  }
  return server;
}
