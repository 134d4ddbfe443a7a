const part = /^(\w+),?/;

export function parts(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  let match;
  while ((match = part.exec(rest)) !== null) {
    found.push(match[1] ?? '');
    rest = rest.slice(match[0].length);
  }
  return found;
}
