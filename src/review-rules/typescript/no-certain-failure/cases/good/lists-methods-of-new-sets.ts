export const names = (lines: { name: string }[]) => [...new Set(lines.map((line) => line.name))].map((name) => name.trim());
export const all = (lines: string[]) => new Set(lines).forEach((line) => console.log(line));
export const kept = (lines: string[]) => new Set(lines).values().map((line) => line.trim());
