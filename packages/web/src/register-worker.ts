/** Registers the worker that keeps the page for offline; a browser that has none shows the page without it. */
export async function registerWorker(): Promise<void> {
  if (!("serviceWorker" in navigator) || !window.isSecureContext) return;
  await navigator.serviceWorker.register("/sw.js").catch(() => undefined);
}
