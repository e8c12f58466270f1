import type { PublishedItem } from "@paycurve/core/builders";
import { SCOPE_QUESTIONS, type ScopeQuestion } from "@paycurve/core/scope";
import type { items } from "../store/schema/index.ts";

/**
 * An item as it was published.
 *
 * Shape   a row → PublishedItem, with nothing of the directory's own
 */
export function publishedItemOf(row: typeof items.$inferSelect): PublishedItem {
  const { id: _id, accountId: _account, place: _place, publishedAt: _from, updatedAt: _at, ...said } = row;
  const { itemId, ...item } = said;
  return { ...item, id: itemId, shows: item.shows.filter(isQuestion) };
}

function isQuestion(word: string): word is ScopeQuestion {
  return word in SCOPE_QUESTIONS;
}
