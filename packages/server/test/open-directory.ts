// Opens a directory's folder, says how that went, and stays or goes.
import { PaycurveError } from "@paycurve/core";
import { openDatabase } from "../src/builders/store/index.ts";

const [address = "", migrationsFolder = "", then] = process.argv.slice(2);
try {
  const open = await openDatabase({ address, migrationsFolder });
  process.stdout.write("opened\n");
  if (then === "stay") process.stdin.resume();
  else await open.close();
} catch (error) {
  process.stdout.write(`${error instanceof PaycurveError ? error.code : String(error)}\n`);
}
