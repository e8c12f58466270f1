import "./styles/index.css";
import { dataOfPage } from "./data-of-page.ts";
import { forgetReload, reloadOrSay } from "./not-alive.ts";
import { registerWorker } from "./register-worker.ts";

const LONGEST_WAIT_MILLISECONDS = 1000;

await painted();
try {
  const [data, { comeAlive }] = await Promise.all([dataOfPage(), scriptOfPage()]);
  await comeAlive(data as never);
  forgetReload();
} catch (error) {
  await reloadOrSay(error);
}
await registerWorker();

/** Each page fetches its own script and no other's. */
function scriptOfPage(): Promise<{ comeAlive: (data: never) => Promise<void> | void }> {
  const page = document.getElementById("page")?.dataset;
  if (page?.page === "/my-market") return import("./my-market-alive.tsx");
  if (page?.page === "/skills") return import("./skills-alive.tsx");
  if (page?.page === "/evidence") return import("./evidence-alive.tsx");
  if (page?.page === "/say") return import("./say-alive.tsx");
  if (page?.page === "/offers") return import("./offers-alive.tsx");
  if (page?.from !== undefined) return import("./come-alive.tsx");
  return import("./keys-alive.ts");
}

/** Until the served document stands on the screen: nothing that is fetched or runs here may delay the curve. */
function painted(): Promise<void> {
  return new Promise((done) => {
    new PerformanceObserver(() => done()).observe({ type: "paint", buffered: true });
    setTimeout(done, LONGEST_WAIT_MILLISECONDS);
  });
}
