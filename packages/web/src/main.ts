import "./styles/index.css";

const LONGEST_WAIT_MILLISECONDS = 1000;

await painted();
const { comeAlive } = await import("./come-alive.tsx");
await comeAlive();

/** Until the served document has been painted: nothing that runs here may delay the curve. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, LONGEST_WAIT_MILLISECONDS);
  });
}
