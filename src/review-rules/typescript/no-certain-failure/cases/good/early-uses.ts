export const later = () => limit + 1;
const limit = 3;

export class Reader {
  readonly size = limit;
  readonly other = smallest;
  read(): number {
    return smallest;
  }
}
const smallest = 1;

export function start(run: (callback: () => void) => void): void {
  run(() => server.close());
  const server = { close: () => undefined };
}

export function hoisted(): number {
  const value = helper();
  return value + count;
  function helper(): number {
    return 1;
  }
}
var count = 1;

export { named };
const named = 1;

type Options = typeof defaults;
const defaults = { depth: 1 };
export const of = (options: Options = defaults): Options => options;

export function shadow(user: { id: string }): string {
  {
    const other = user.id;
    console.log(other);
  }
  const { id } = user;
  const again = ((value: string) => value)(id);
  return again;
}

const recursive = (n: number): number => (n === 0 ? 0 : recursive(n - 1));
export const timer = setTimeout(() => clearTimeout(timer), 10);
export { recursive };
