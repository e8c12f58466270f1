/** Hands a career file to the browser, to keep where the person wants it. */
export function downloadCareer(text: string, fileName: string): void {
  downloadText(text, { fileName, type: "application/yaml" });
}

/** Hands any text to the browser, to keep where the person wants it. */
export function downloadText(
  text: string,
  { fileName, type }: { readonly fileName: string; readonly type: string },
): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOADED_AFTER_MILLISECONDS);
}

const DOWNLOADED_AFTER_MILLISECONDS = 60_000;
