import type { GradedItem } from "@paycurve/core/evidence";
import { memo, type ReactNode } from "react";
import { SaidPlace } from "../../said-place.tsx";
import type { KnownEvidence } from "../desk/index.ts";
import { ItemRow } from "./item-row.tsx";
import { ToNewItem } from "./to-new-item.tsx";

/** The items in the order of their file, each with what it shows at a glance and what to doubt of it; drawn anew only when they change. */
export const ItemList = memo(function Items({
  items,
  chosen,
  choose,
  known,
}: {
  readonly items: readonly GradedItem[];
  /** The id of the item that the question is about. */
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  readonly known: KnownEvidence;
}): ReactNode {
  return (
    <section className="shipped" aria-labelledby="shipped-title">
      <h2 id="shipped-title">{items.length === 0 ? "No system is noted" : "What you shipped"}</h2>
      <p className="note dots-key">
        Four dots: baseline, method, production, recency. Each is full where that is there; they are no score.
      </p>
      <SaidPlace place="items" known={known} />
      <ul>
        {items.map((item) => (
          <ItemRow
            key={item.item.id}
            graded={item}
            isChosen={item.item.id === chosen}
            choose={() => choose(item.item.id)}
            takeOut={() => void known.remove(item.item.id)}
          />
        ))}
      </ul>
      {items.length > 0 && <ToNewItem />}
    </section>
  );
});
