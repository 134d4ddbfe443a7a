export function interrupt(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw 'interrupted';
}

export function halt(): never {
  throw 'halted'; // eslint-disable-line no-throw-literal
}
