import { formatCount } from "@paycurve/core/money";
import { type ComponentType, type ReactNode, useState } from "react";
import type { PublishPanelProps } from "./publish-panel.tsx";

/** Publishing, folded away: what it needs is fetched, and the directory asked, once it is opened. */
export function PublishPlace(props: PublishPanelProps): ReactNode {
  const [Panel, setPanel] = useState<ComponentType<PublishPanelProps> | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { items } = props;
  const open = async (): Promise<void> => {
    setRefusal(null);
    try {
      const { PublishPanel } = await import("./publish-panel.tsx");
      setPanel(() => PublishPanel);
    } catch {
      setRefusal("It could not be fetched just now. Fold it away and open it again.");
    }
  };
  return (
    <section className="publish-place" aria-labelledby="publish-title">
      <h2 id="publish-title">{markedWords(items)}</h2>
      <p className="note">
        A directory of builders shows what you publish to anyone, and no pay. Nothing leaves before you have
        seen all of it and pressed the button beneath.
      </p>
      <details onToggle={({ currentTarget }) => currentTarget.open && !Panel && void open()}>
        <summary>See exactly what would leave</summary>
        {Panel ? <Panel {...props} /> : <p role="alert">{refusal}</p>}
      </details>
    </section>
  );
}

function markedWords(items: PublishPanelProps["items"]): string {
  const marked = items.filter(({ publish }) => publish).length;
  if (marked === 0) return "No system is marked for your public profile";
  const [some, all] = [marked, items.length].map((count) => formatCount(count));
  return `${some} of ${all} system${all === "1" ? "" : "s"} ${marked === 1 ? "is" : "are"} marked for your public profile`;
}
