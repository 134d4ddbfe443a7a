export function providersIn(path: string): string[] {
  const provider = /[A-Z][a-z0-9]+(?:\.[A-Z][a-z0-9]+)+/g;
  const found: string[] = [];
  for (const word of path.split('/')) {
    if (provider.test(word)) { // expect: kept-position
      found.push(word);
    }
  }
  return found;
}

const known = /^x-/g;

export function isKnown(name: string): boolean {
  if (known.test(name)) return true; // expect: kept-position
  return name === 'accept';
}
