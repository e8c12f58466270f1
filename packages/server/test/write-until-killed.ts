// Publishes a record of each builder and puts them on a list, and says each once it is told that it is kept.
import { publishRecord } from "../src/builders/profiles/index.ts";
import { addToList } from "../src/builders/shortlists/index.ts";
import { openDatabase } from "../src/builders/store/index.ts";
import { accountOfBuilder, listOf, recordOf, WRITER } from "./killed-writes.ts";

const [address = "", migrationsFolder = "", round = "", most = "0"] = process.argv.slice(2);
const { database } = await openDatabase({ address, migrationsFolder });
const outward = { origin: "https://builders.example.org", send: async () => {}, figures: [], proof: {} };
const directory = { database, now: () => new Date(), ...outward };
for (let builder = 1; builder <= Number(most); builder++) {
  await publishRecord(directory, accountOfBuilder(builder), recordOf(round));
  process.stdout.write(`published ${builder}\n`);
  const entry = { listId: listOf(builder), builder: `builder-${builder}`, reason: round, note: "" };
  await addToList(directory, WRITER, entry);
  process.stdout.write(`listed ${builder}\n`);
}
process.stdin.resume();
