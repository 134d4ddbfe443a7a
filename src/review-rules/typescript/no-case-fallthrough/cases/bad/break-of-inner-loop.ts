export function scan(kind: string, lines: readonly string[]): string {
  let found = '';
  switch (kind) {
    case 'first':
      for (const line of lines) {
        if (line.startsWith('#')) continue;
        found = line;
        break;
      }
    case 'last': // expect: fallthrough
      found = lines.at(-1) ?? '';
      break;
  }
  return found;
}
