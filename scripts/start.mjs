// `npm start`: installs what is missing, builds what is stale, starts the service and prints its address.
import { endWithNpm, fail, installMissing, run, underWantedNode } from "./house.mjs";

endWithNpm();

if (underWantedNode(import.meta.url)) {
  installMissing();
  if (run("node", ["packages/cli/build.ts", "--if-stale"]) !== 0) fail("The build failed.");
  process.argv.splice(2, 0, "start");
  await import("../packages/cli/bin/paycurve.mjs");
}
