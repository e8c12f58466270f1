// `npm test`: installs what is missing, then format, lint, types, build and every test.
import { underWantedNode } from "./house.mjs";
import { runTask } from "./tasks.mjs";

if (underWantedNode(import.meta.url)) runTask("test", process.argv.slice(2));
