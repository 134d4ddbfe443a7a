export async function waitFor(probe: () => Promise<boolean>, tries: number): Promise<boolean> {
  let attempt = 0;
  while (attempt < tries) {
    if (await probe()) return true;
    attempt += 1;
  }
  return false;
}

export function inCallback(each: (done: () => void) => boolean, tries: number): void {
  let done = 0;
  while (done < tries) {
    if (each(() => (done += 1))) return;
  }
}

export function untilMoved(tries: () => number): number {
  const start = 0;
  while (start < tries()) {
    if (tries() > 3) return 1;
  }
  let level = 0;
  [level] = [tries()];
  while (level < 3) if (tries() > 3) return 2;
  return 0;
}
