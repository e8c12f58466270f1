import "./styles/index.css";
import { forgetReload, reloadOrSay } from "./not-alive.ts";
import { registerWorker } from "./register-worker.ts";

const LONGEST_WAIT_MILLISECONDS = 1000;

await painted();
try {
  const { comeAlive } = await import("./come-alive.tsx");
  await comeAlive();
  forgetReload();
} catch (error) {
  await reloadOrSay(error);
}
await registerWorker();

/** Until the served document has been painted: nothing that runs here may delay the curve. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, LONGEST_WAIT_MILLISECONDS);
  });
}
