// `npm run check | soak | bench | calibrate | pictures | format | snapshot`: the other tasks, under the same Node.
import { underWantedNode } from "./house.mjs";
import { runTask } from "./tasks.mjs";

if (underWantedNode(import.meta.url)) runTask(process.argv[2] ?? "", process.argv.slice(3));
