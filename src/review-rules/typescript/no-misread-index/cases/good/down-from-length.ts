export function hide(items: HTMLElement[]): void {
  for (let i = items.length - 1; i >= 0; i--) items[i].hidden = true;
  for (let i = items.length; i > 0; i--) items[i - 1].hidden = true;
  for (let i = items.length; i-- > 0; ) items[i].hidden = true;
}

/** There may be nothing. */
export function last(items: string[]): string | undefined {
  for (let i = items.length; i >= 0; i--) {
    if (items[i] !== undefined) return items[i];
  }
  return undefined;
}

/** One more than there are: a place behind the last. */
export function places(items: { size: number }[], put: (at: number) => void): void {
  for (let i = items.length; i >= 0; i--) put(i);
}
