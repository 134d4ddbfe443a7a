export function total(lines: readonly number[]): number {
  const rate = base * 2; // expect: early-use
  const base = lines.length;
  return rate + base;
}

export async function refresh(user: { id: string }, load: (user: object) => Promise<object>): Promise<object> {
  if (user.id !== '') {
    const user = await load(user); // expect: early-use
    return user;
  }
  return user;
}

export function start(port: number): void {
  console.log(`listening on ${server.port}`); // expect: early-use
  const server = { port };
}

export const first = new Counter(); // expect: early-use

class Counter {
  value = 0;
}

export function kind(value: string): string {
  switch (value) {
    case 'a':
      return label; // expect: early-use
    default: {
      break;
    }
  }
  const label = value;
  return label;
}

export function pages(count: number): number[] {
  const found: number[] = [];
  for (let page = 0; page < count; page++) {
    if (last === page) break; // expect: early-use
    const last = page;
    found.push(last);
  }
  return found;
}

const options = { depth: limit }; // expect: early-use
const limit = 3;
export { options, limit };
