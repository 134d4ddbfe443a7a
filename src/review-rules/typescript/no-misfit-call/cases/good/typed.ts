declare function load(): string;

function check(value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new TypeError('text');
}

export function run(value: unknown, other: { size: number; count: number }): string {
  check(value);
  const size = other.count;
  const count = other.size;
  return `${load()} ${value} ${size} ${count}`;
}
