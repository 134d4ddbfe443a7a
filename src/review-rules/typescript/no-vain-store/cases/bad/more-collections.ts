export function parse(lines: string[]): string[] {
  const warnings: string[] = []; // expect: unread-collection
  const seen = new Set<string>(); // expect: unfilled-collection
  const out: string[] = [];
  for (const line of lines) {
    if (seen.has(line)) continue;
    if (line === '') warnings.push('empty line');
    out.push(line);
  }
  return out;
}

export function group(rows: { id: string; size: number }[]): number {
  const sizes = new Map<string, number>(); // expect: unread-collection
  const known = new Map<string, number>(); // expect: unfilled-collection
  let total = 0;
  for (const { id, size } of rows) {
    sizes.set(id, size);
    total += known.get(id) ?? size;
  }
  return total;
}

export const names = (users: { name: string }[]): number => {
  const all: string[] = []; // expect: unread-collection
  const hidden: string[] = []; // expect: unfilled-collection
  users.forEach(({ name }) => {
    if (!hidden.includes(name)) all.push(name);
  });
  return users.length;
};

export function check(rules: string[]): boolean {
  const failures: string[] = []; // expect: unfilled-collection
  const passed: string[] = []; // expect: unread-collection
  for (const rule of rules) passed.unshift(rule);
  for (const failure of failures) console.error(failure);
  return failures.length === 0;
}

export function codes(text: string): string {
  const marks = new Set(); // expect: unfilled-collection
  return [...text].filter((sign) => !marks.has(sign)).join('');
}
