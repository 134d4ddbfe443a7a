export function providerIn(path: string): string | undefined {
  const provider = /[A-Z][a-z0-9]+(?:\.[A-Z][a-z0-9]+)+/g;
  for (const word of path.split('/')) {
    if (provider.test(word)) {
      return word;
    }
  }
  return undefined;
}
