import type { StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import type { ZodObject, z } from "zod";
import type { Answer } from "../answer.ts";

/** What the n of a withheld value counts. */
export type Counted = "independent postings" | "local points" | "items";

/** One question that an assistant may ask, and how it is answered. */
export interface AssistantTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: StandardSchemaWithJSON;
  /** Of the document that the command gives with --json. */
  readonly output: StandardSchemaWithJSON;
  readonly counted: Counted;
  readonly answer: (asked: unknown) => Promise<Answer>;
}

/** A tool whose answer is told what its own input schema promises. */
export interface ToolDescription<Input extends ZodObject> extends Omit<AssistantTool, "input" | "answer"> {
  readonly input: Input;
  readonly answer: (asked: z.infer<Input>) => Promise<Answer>;
}

/**
 * A tool of the table, its input read by its schema before it is answered.
 *
 * Shape   a description → AssistantTool
 */
export function assistantTool<Input extends ZodObject>(tool: ToolDescription<Input>): AssistantTool {
  return { ...tool, answer: async (asked) => tool.answer(tool.input.parse(asked)) };
}
