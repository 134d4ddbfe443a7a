let last = 0;

export const next = (): number => last++;

export function counter(): () => number {
  let count = 0;
  return () => {
    return count++;
  };
}

export function nextOf(state: { count: number }): number {
  return state.count++;
}

export function before(count: number): number {
  return ++count;
}
