import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { paycurve, type Ran } from "./command.ts";
import { ROOT } from "./source-files.ts";

const folder = mkdtempSync(join(tmpdir(), "paycurve-evidence-"));
process.env.XDG_CACHE_HOME = join(folder, "cache");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EXAMPLE = readFileSync(join(ROOT, "packages", "core", "golden", "career.yaml"), "utf8");
/** Each of those files by every command; else by one of them in turn. */
const isSoak = process.env.PAYCURVE_SOAK !== undefined;
const DAY = ["--as-of", "2026-11-28"];

let files = 0;
const fileOf = (text: string): string => {
  const file = join(folder, `${files++}.yaml`);
  writeFileSync(file, text);
  return file;
};
const check = (text: string, ...more: string[]): Ran =>
  paycurve(["evidence", "check", fileOf(text), ...DAY, ...more]);
const items = (...some: string[]): string =>
  `paycurve: 1\nevidence:\n${some.map((one) => `  - { ${one} }`).join("\n")}\n`;

test("check says first what the record amounts to, then each item with its four marks, then the one question", () => {
  const weak = "id: chat, system: Chat, production: true, shipped: 2026-11-01";
  const text = `${EXAMPLE.split("local:")[0]}  - { ${weak} }\n`;
  const { status, stdout, stderr } = check(text);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(
    /^1 strong, 1 weak\.\n\n●●●● {2}Support-ticket triage classifier\n {6}strong · ticket-triage\n/,
  );
  expect(stdout).toContain(
    "median resolution time: 20 → 14 hours (−30 %); shipped 10 March 2026; proof: example.org",
  );
  expect(stdout).toContain("○○●●  Chat\n      weak, without baseline, method · chat\n");
  expect(stdout).toMatch(/Next, of Chat: What was the number before it, and what is it now\?\n$/);
});

test("check answers in one document with the fields that scripts hold on to", () => {
  const ran = check(EXAMPLE, "--json");
  expect(ran.json()).toMatchObject({
    asOf: "2026-11-28",
    counts: { strong: 1, fair: 0, stale: 0, weak: 0 },
    strength: "fair",
    items: [{ id: "ticket-triage", grade: "strong", parts: { change: "said" }, findings: [], next: null }],
    findings: [],
    next: null,
    notes: [],
  });
});

test("weak evidence is an answer, none is withheld with exit status 3", () => {
  expect(check(items("id: a, system: PyTorch")).status).toBe(0);
  const none = check("paycurve: 1\nme: {}\n");
  expect(none.status).toBe(3);
  expect(none.stdout).toMatch(/^Nothing shipped is noted yet/);
});

test("what is unknown in the file is pointed out and kept", () => {
  const { stdout, status } = check(items("id: a, system: A, skills: [juggling], mood: good"));
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /To know\n.*:3: .*mood is no field that Paycurve\s+knows.*“juggling” is not known here/s,
  );
});

const FLAGS = ["--metric", "median hours", "--baseline", "20", "--after", "14", "--unit", "hours"];

test("add notes an item from flags, says it back graded, and changes only the lines it must", () => {
  const before =
    "paycurve: 1\nme: { pay: { base: 2.10 } } # mine\nevidence:\n  - { id: old, system: Old }\nsaid: []\n";
  const file = fileOf(before);
  chmodSync(file, 0o640);
  const { status, stdout } = paycurve([
    "evidence",
    "add",
    file,
    "--system",
    "Triage: <b>fast</b> 🚀",
    ...FLAGS,
  ]);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^●○○○ {2}Triage: <b>fast<\/b> 🚀\n {6}fair, without method, production, recency · triage-b-fast-b\n/,
  );
  expect(stdout).toContain("median hours: 20 → 14 hours (−30 %)");
  expect(stdout).toMatch(/Next: How was it measured/);
  expect(stdout).toContain(`Saved: lines 5 to 10 of ${file}. Every other line stands as it stood.`);
  const lines = readFileSync(file, "utf8").split("\n");
  expect([...lines.slice(0, 4), ...lines.slice(10)].join("\n")).toBe(before);
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

test("add gives scripts the item and what was saved; a new file is its owner's alone", () => {
  const file = join(folder, "new.yaml");
  const words = [
    "--system",
    "Triage",
    "--skills",
    "fine-tuning, mlops",
    "--shows",
    "ownsFailures",
    "--proof",
    "github.com/ada/x",
  ];
  const ran = paycurve(["evidence", "add", file, ...words, "--json"]);
  expect(ran.json()).toMatchObject({
    added: {
      id: "triage",
      skills: ["llm-fine-tuning", "mlops"],
      proof: ["https://github.com/ada/x"],
      baseline: null,
    },
    saved: { isNew: true },
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const again = paycurve(["evidence", "add", file, ...words, "--json"]);
  expect(again.json()).toMatchObject({ added: { id: "triage-2" } });
});

test.each([
  ["no system", [], /system: --system is missing/],
  [
    "a word for a number",
    ["--system", "A", "--baseline", "many"],
    /baseline: a number is accepted; got “many”/,
  ],
  ["a day that is none", ["--system", "A", "--shipped", "2026-02-30"], /shipped: a day that exists/],
  ["an address that is none", ["--system", "A", "--proof", "my blog"], /proof: an address is accepted/],
  ["a secret in an address", ["--system", "A", "--proof", "https://ada:x@github.com/a"], /leave it out/],
  ["a skill that is none", ["--system", "A", "--skills", "juggling"], /skill: “juggling”/],
])("add refuses %s by its field, and the file stays", (_, words, says) => {
  const file = fileOf(EXAMPLE);
  const { status, stdout, stderr } = paycurve(["evidence", "add", file, ...words]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(readFileSync(file, "utf8")).toBe(EXAMPLE);
});

test("a file without a version is refused, and brought to this one where that is asked for", () => {
  const bare = "# my own\nme: { market: GB } # 2.10\n";
  const file = fileOf(bare);
  const refused = paycurve(["evidence", "add", file, "--system", "A"]);
  expect({ status: refused.status, text: readFileSync(file, "utf8") }).toEqual({ status: 2, text: bare });
  expect(refused.stderr).toMatch(/names no version, so nothing was written.*add --migrate/);
  const done = paycurve(["evidence", "add", file, "--system", "A", "--migrate"]);
  expect(done.stdout).toMatch(/paycurve: 1 was written, the version of the file's format/);
  expect(readFileSync(file, "utf8")).toBe(`paycurve: 1\n${bare}evidence:\n  - id: a\n    system: A\n`);
  expect(
    paycurve(["evidence", "add", fileOf("services: {}\n"), "--system", "A", "--migrate"]).stderr,
  ).toMatch(/is it another file\?/);
});

const form = (kind: string, from: string): string =>
  join(folder, `${files++}.${kind === "markdown" ? "md" : from}`);

test.each(["json-resume", "markdown"])(
  "what is exported as %s is imported equal, and never written over",
  (kind) => {
    const out = form(kind, "json");
    const exported = paycurve(["evidence", "export", "--to", kind, fileOf(EXAMPLE), "--out", out]);
    expect(exported).toMatchObject({ status: 0, stdout: `One item written to ${out}.\n` });
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(paycurve(["evidence", "export", "--to", kind, fileOf(EXAMPLE), "--out", out]).stderr).toMatch(
      /is there already, and stays; name another/,
    );
    const file = join(folder, `${files++}.yaml`);
    const imported = paycurve(["evidence", "import", "--from", kind, out, file]);
    expect(imported.stdout).toMatch(/^One item is new\.\n\n●●●● /);
    const json = (path: string) => paycurve(["evidence", "check", path, ...DAY, "--json"]).json();
    expect(json(file)).toEqual({ ...json(fileOf(EXAMPLE)), notes: [] });
    const again = paycurve(["evidence", "import", "--from", kind, out, file]);
    expect(again).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Nothing is new\. 1 stood there already/) as string,
    });
  },
);

test.each([
  ["json-resume", '{"projects":[{"url":3}]}', /is no JSON Resume: projects\[0\]\.url is not of a type/],
  ["json-resume", '{\n"a": 1,\n}', /:3: is no JSON\./],
  ["json-resume", "[]", /is no JSON Resume: the whole file is not of a type/],
  ["markdown", "# A title\n", /names no system; each begins with a line “## what it does”/],
  ["pdf", "", /from: is “pdf”; json-resume or markdown is accepted/],
  ["markdown", "\uFFFD".repeat(400_000), /at most 1 MB is read/],
])("a %s that is none is refused, and nothing is written", (kind, text, says) => {
  const source = form(kind, "txt");
  writeFileSync(source, text);
  const file = fileOf(EXAMPLE);
  const { status, stderr } = paycurve(["evidence", "import", "--from", kind, source, file]);
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(readFileSync(file, "utf8")).toBe(EXAMPLE);
});

test("a password in an address of proof never goes out, and that is said", () => {
  const file = fileOf(
    items('id: a, system: A, proof: ["https://ada:token@github.com/a/b", "https://example.org"]'),
  );
  for (const kind of ["json-resume", "markdown"]) {
    const { status, stdout, stderr } = paycurve(["evidence", "export", "--to", kind, file]);
    expect(status).toBe(0);
    expect(stdout).toContain("https://example.org");
    expect(stdout + stderr).not.toContain("token");
    expect(stderr).toMatch(/^a: an address of its proof has a name or password in it, and stayed behind/);
  }
});

test("a file that holds nothing to export is withheld with exit status 3", () => {
  expect(paycurve(["evidence", "export", "--to", "markdown", fileOf("paycurve: 1\n")]).status).toBe(3);
});

const lines = (...some: string[]): string => `${some.join("\n")}\n`;
const HEAD = "paycurve: 1";

test.each([
  [
    "of a newer version",
    lines("paycurve: 2"),
    /:1: paycurve is “2”, and .* reads 1; a newer one wrote this file/,
  ],
  [
    "with marks of a merge",
    lines(HEAD, "<<<<<<< HEAD", "me: {}", "=======", "me: { }", ">>>>>>> b"),
    /:2: a merge left both/,
  ],
  [
    "with a merge within an item",
    lines(HEAD, "evidence:", "  - id: a", "    system: A", "<<<<<<< HEAD", "    after: 3"),
    /:5: a merge/,
  ],
  [
    "indented by tabs",
    lines(HEAD, "evidence:", "\t- id: a"),
    /:3: begins with a tab, .* write spaces instead/,
  ],
  [
    "with words for a list",
    lines(HEAD, "evidence: many"),
    /:2: evidence is no list: begin each of its items with a dash/,
  ],
  [
    "with a key of a prototype for an id",
    lines(HEAD, "evidence:", "  - id: __proto__"),
    /:3: .*got “__proto__”/,
  ],
  ["with one id twice", items("id: a, system: A", "id: a, system: B"), /:4: .*“a” is the id of number 1/],
  ["that is no text", "\u0000\u0001", /:1: is not written in UTF-8/],
])("a file %s is refused by line, whatever is asked of it, and stays", (_, text, says) => {
  const file = fileOf(text);
  const commands = [
    ["check", file],
    ["add", file, "--system", "New"],
    ["export", "--to", "markdown", file],
  ];
  for (const args of isSoak ? commands : [commands[files % commands.length] ?? []]) {
    const { status, stdout, stderr } = paycurve(["evidence", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
  }
  expect(readFileSync(file, "utf8")).toBe(text);
});

test.each([
  [
    "a byte order mark and Windows line ends",
    "\uFEFFpaycurve: 1\r\nevidence:\r\n  - id: a\r\n    system: A\r\n",
  ],
  ["no line end at its end", "paycurve: 1\nevidence:\n  - id: a\n    system: A"],
  ["a day to come", lines(HEAD, "evidence:", "  - { id: a, system: A, shipped: 2027-05-01 }")],
  ["emoji and HTML", lines(HEAD, "evidence:", "  - { id: a, system: '<b>🚀</b>' } # <i>", "said: [] # 2.10")],
  [
    "keys of prototypes",
    lines(
      HEAD,
      "__proto__: { evidence: [] }",
      "evidence:",
      "  - { id: a, system: A, __proto__: { after: 3 }, constructor: x }",
    ),
  ],
])("a file with %s is saved with every line that stood there", (_, text) => {
  const file = fileOf(text);
  expect(paycurve(["evidence", "add", file, "--system", "New 🚀"]).status).toBe(0);
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const after = readFileSync(file, "utf8");
  const added = ["  - id: new", '    system: "New 🚀"'];
  expect(
    after
      .split(end)
      .filter((line) => !added.includes(line))
      .join(end),
  ).toBe(text);
  expect(after.split(end).filter((line) => added.includes(line))).toEqual(added);
});

test("ten thousand items are read and added to, one more is refused and the file stays", () => {
  const many = Array.from({ length: 9999 }, (_, at) => `id: a${at}, system: System ${at}`);
  const file = fileOf(items(...many));
  expect(paycurve(["evidence", "check", file]).stdout).toMatch(/And 9949 more; --json has them all\./);
  expect(paycurve(["evidence", "add", file, "--system", "Last"]).status).toBe(0);
  const full = readFileSync(file, "utf8");
  expect(paycurve(["evidence", "add", file, "--system", "More"]).stderr).toMatch(
    /10,001 items; at most 10,000 are read/,
  );
  expect(readFileSync(file, "utf8")).toBe(full);
});

test("nothing in a file steers the terminal", () => {
  const { stdout } = check(items('id: a, system: "<b>x</b> \\u001b[2J \\u202e", part: "we \\u0007"'));
  expect(stdout).toContain("<b>x</b>");
  expect(stdout).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
});

test("every command says how it is used", () => {
  for (const command of ["check", "add", "from-git", "export", "import"]) {
    const { status, stdout } = paycurve(["evidence", command, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}paycurve evidence /);
  }
});
