const listeners = new Set<() => void>();

/** Calls a listener whenever this page keeps another text of the career file, until it is told to stop. */
export function hearCareerText(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Tells whoever listens that another text is kept. */
export function tellCareerText(): void {
  for (const listener of listeners) listener();
}
