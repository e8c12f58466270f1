/** One line of progress on stderr, written over itself, only on a terminal and only past a second. */
export interface ProgressLine {
  show(done: number, total: number | null): void;
  end(): void;
}

const SHOWN_AFTER_MS = 1000;
const AT_MOST_EVERY_MS = 100;

/** A progress line that says what is going on, how far it is, and how much of it is done. */
export function progressLine(
  what: string,
  amountWords: (done: number) => string = megabytes,
  stream: NodeJS.WriteStream = process.stderr,
): ProgressLine {
  const started = performance.now();
  let last = 0;
  let shown = false;
  return {
    show(done, total) {
      const now = performance.now();
      if (!stream.isTTY || now - started < SHOWN_AFTER_MS || now - last < AT_MOST_EVERY_MS) return;
      [last, shown] = [now, true];
      const share = total ? ` ${Math.floor((100 * done) / total)} %` : "";
      stream.write(`\r${what}${share} (${amountWords(done)}; Ctrl-C stops it, nothing is half done)`);
    },
    end() {
      if (shown) stream.write("\n");
    },
  };
}

function megabytes(done: number): string {
  return `${Math.round(done / 1e6)} MB`;
}
