interface Lines {
  next(): string;
  readonly rest: string;
}

const item = /^- (.*)/;

export function list(lines: Lines): string[] {
  const items: string[] = [];
  let match;
  while ((match = item.exec(lines.next())) !== null) items.push(match[1] ?? '');
  while (item.exec(lines.rest)) items.push(lines.next());
  return items;
}
