export function settings(lines: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  while (at < lines.length) {
    if (lines[at] === '') {
      continue; // expect: endless-loop
    }
    const [key = '', value = ''] = lines[at].split('=');
    found.set(key, value);
    at += 1;
  }
  return found;
}
