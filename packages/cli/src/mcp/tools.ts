import type { AssistantTool } from "./tool.ts";
import { briefTool } from "./tools/brief.ts";
import { claimTool } from "./tools/claim.ts";
import { evidenceCheckTool } from "./tools/evidence-check.ts";
import { figuresTool } from "./tools/figures.ts";
import { localTool } from "./tools/local.ts";
import { offersCompareTool } from "./tools/offers-compare.ts";
import { placeTool } from "./tools/place.ts";
import { quantilesTool } from "./tools/quantiles.ts";
import { skillsTool } from "./tools/skills.ts";

/** All that an assistant may ask. */
export const TOOLS: readonly AssistantTool[] = [
  placeTool,
  quantilesTool,
  figuresTool,
  claimTool,
  skillsTool,
  localTool,
  offersCompareTool,
  evidenceCheckTool,
  briefTool,
];
