export function all(pattern: RegExp, text: string): string[] {
  const own = new RegExp(pattern, 'g');
  const copy = new RegExp(pattern);
  const found: string[] = [];
  let match;
  while ((match = own.exec(text)) !== null) found.push(match[0]);
  while ((match = copy.exec(text)) !== null) found.push(match[0]);
  while ((match = pattern.exec(text)) !== null) found.push(match[0]);
  return found;
}
