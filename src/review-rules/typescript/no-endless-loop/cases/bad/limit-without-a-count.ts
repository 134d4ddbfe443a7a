export async function waitFor(probe: () => Promise<boolean>, tries: number): Promise<boolean> {
  let attempt = 0;
  while (attempt < tries) { // expect: endless-loop
    if (await probe()) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

export function readAll(next: () => string | undefined): string[] {
  const found: string[] = [];
  let line = next();
  let left = 100;
  while (line !== undefined && left > 0) { // expect: endless-loop
    if (line === 'end') break;
    found.push(line);
    line = next();
  }
  return found;
}
