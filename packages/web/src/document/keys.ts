import { keysOf } from "./keys-of.ts";

const SWITCH = "paycurve-single-keys";

/**
 * Single keys: m goes to the next market, ? tells the keys. They rest while something is typed, and can be switched off.
 */
export function listenToKeys(): void {
  document.addEventListener("keydown", (event) => {
    const key = singleKeyOf(event);
    if (key === "?") toggleHelp();
    else if (key === "m") nextMarket();
  });
  for (const button of document.querySelectorAll(".keys-button")) button.addEventListener("click", showHelp);
}

/** The key that was pressed by itself; null while something is typed, or where single keys are switched off. */
export function singleKeyOf(event: KeyboardEvent): string | null {
  const isCombined = event.ctrlKey || event.metaKey || event.altKey;
  return isCombined || isTyping(event.target) || !singleKeysOn() ? null : event.key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=radio], [type=checkbox]), textarea, select")
  );
}

function nextMarket(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".markets a")];
  const here = links.findIndex((link) => link.hasAttribute("aria-current"));
  links[(here + 1) % links.length]?.click();
}

function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(SWITCH) !== "off";
  } catch {
    return true;
  }
}

function switchSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(SWITCH, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing keeps this for no longer than the page.
  }
}

function toggleHelp(): void {
  const open = document.querySelector<HTMLDialogElement>("dialog.keys");
  if (open) closeHelp(open);
  else showHelp();
}

function closeHelp(dialog: HTMLDialogElement): void {
  dialog.close();
  dialog.remove();
}

function showHelp(): void {
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.setAttribute("aria-label", "Keys");
  dialog.append(titleOf("Keys"), listOfKeys(), switchOf(), closeOf(dialog));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector("button")?.focus();
}

function titleOf(text: string): HTMLElement {
  const title = document.createElement("h2");
  title.textContent = text;
  return title;
}

function listOfKeys(): HTMLElement {
  const list = document.createElement("dl");
  for (const [key, says] of keysOf(document.getElementById("page")?.dataset.page ?? "")) {
    const term = document.createElement("dt");
    const name = document.createElement("kbd");
    name.textContent = key;
    term.append(name);
    const meaning = document.createElement("dd");
    meaning.textContent = says;
    list.append(term, meaning);
  }
  return list;
}

function switchOf(): HTMLElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = singleKeysOn();
  box.addEventListener("change", () => switchSingleKeys(box.checked));
  label.append(box, " Single keys work");
  return label;
}

function closeOf(dialog: HTMLDialogElement): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain-button";
  button.textContent = "Close";
  button.addEventListener("click", () => dialog.close());
  return button;
}
