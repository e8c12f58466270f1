import { download } from "../src/sources/index.ts";

const [url = "", to = ""] = process.argv.slice(2);
const outcome = await download({ url, to }).then(
  () => "whole",
  (error: { code?: string }) => error.code,
);
process.send?.(outcome);
process.disconnect?.();
