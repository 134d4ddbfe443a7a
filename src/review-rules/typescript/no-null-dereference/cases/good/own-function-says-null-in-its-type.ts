function fence(source: string): RegExpMatchArray | null {
  return source.match(/^---\r?\n([\s\S]*?)\r?\n---\r?\n/);
}

function sure(source: string): RegExpMatchArray {
  return source.match(/^---\r?\n([\s\S]*?)\r?\n---\r?\n/)!;
}

export function headOf(source: string): string {
  const head = fence(source);
  return head === null ? '' : head[1];
}

export function asked(source: string): string {
  return fence(source)?.[1] ?? '';
}

export function believed(source: string): string {
  const head = sure(source);
  return head[1];
}

export function constant(): string {
  return fence('---\na: 1\n---\n')![1];
}

export function tested(source: string): string {
  if (!source.startsWith('---')) return '';
  const head = fence(source);
  return head![1];
}
