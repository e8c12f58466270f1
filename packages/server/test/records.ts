import { type PublishedItem, type PublishedRecord, publishedItem } from "@paycurve/core/builders";
import { strongItem } from "../../core/test/evidence-items.ts";

/** A system that says everything, as a career file's owner would publish it. */
export function publishedTriage(said: Partial<PublishedItem> = {}): PublishedItem {
  return {
    ...publishedItem(strongItem()),
    skills: ["llm-fine-tuning"],
    shows: ["shipsToProduction"],
    ...said,
  };
}

/** A record of some systems. */
export function publishedOf(items: readonly PublishedItem[]): PublishedRecord {
  return { market: "GB", levels: ["mid", "senior"], skills: ["mlops", "llm-fine-tuning"], items };
}
