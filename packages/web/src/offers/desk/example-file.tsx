import type { ReactNode } from "react";

/** How offers stand in a career file, for those who would rather write one. */
export function ExampleFile({ example }: { readonly example: string }): ReactNode {
  return (
    <details className="offers-example">
      <summary>Rather write a file?</summary>
      <p className="note">
        Two invented letters in career.yaml: put your own letters’ numbers in, leave out what they do not say,
        and open it here.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" aria-label="An example of career.yaml" tabIndex={0}>
        <pre>{example}</pre>
      </section>
    </details>
  );
}
