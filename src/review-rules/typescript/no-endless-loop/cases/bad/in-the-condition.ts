export function numbers(text: string): number[] {
  const found: number[] = [];
  let match: RegExpExecArray | null;
  while ((match = /\d+/g.exec(text))) { // expect: endless-loop
    found.push(Number(match[0]));
  }
  return found;
}
