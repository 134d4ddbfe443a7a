export const names = (lines: { name: string }[]) => new Set(lines.map((line) => line.name)).map((name) => name.trim()); // expect: missing-method
export const first = (lines: [string, number][]) => new Map(lines).filter(([, amount]) => amount > 0); // expect: missing-method
