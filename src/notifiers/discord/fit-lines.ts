/** Whole lines from the first on, in as many characters as there are. @param more The line that stands for those left out. */
export function fitLines(lines: readonly string[], room: number, more: (left: number) => string): string {
  const all = lines.join('\n');
  if (all.length <= room) return all;
  const shown: string[] = [];
  let length = more(lines.length).length;
  for (const line of lines) {
    length += line.length + 1;
    if (length > room) break;
    shown.push(line);
  }
  return [...shown, more(lines.length - shown.length)].join('\n');
}
