const RELOADED = "paycurve-reloaded";

const WORDS = "This page could not come alive, so nothing can be entered yet. Reload it to try again.";

/**
 * When the page cannot come alive, reloads it once, because its scripts or its data may have made way for a newer build's
 * while it was on its way; where that does not help, says so on the page.
 */
export async function reloadOrSay(error: unknown): Promise<void> {
  if ((await serverAnswers()) && mayReload()) return location.reload();
  reportError(error);
  showWithoutScript();
  const place = document.querySelector('.career [role="status"]');
  if (!place) return;
  place.classList.add("refusal");
  place.textContent = WORDS;
}

/** What is drawn only when the page is alive stands in the document for readers without script: shows it to these too. */
function showWithoutScript(): void {
  for (const kept of document.querySelectorAll("noscript")) kept.outerHTML = kept.textContent;
}

/** A page that came alive may be reloaded again when another does not. */
export function forgetReload(): void {
  try {
    sessionStorage.removeItem(RELOADED);
  } catch {
    // A browser that keeps nothing was not reloaded.
  }
}

/** Where nobody answers, a reload would take away even what is shown. */
async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch(location.href, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

/** Once, and never where it could not be known that it was done. */
function mayReload(): boolean {
  try {
    if (sessionStorage.getItem(RELOADED)) return false;
    sessionStorage.setItem(RELOADED, "yes");
    return true;
  } catch {
    return false;
  }
}
