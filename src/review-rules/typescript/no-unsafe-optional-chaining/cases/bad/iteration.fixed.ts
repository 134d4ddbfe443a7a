interface Order {
  readonly lines: readonly string[];
}

export function print(order: Order | undefined): void {
  for (const line of order?.lines ?? []) {
    console.log(line);
  }
}

export function* lines(order: Order | undefined): Generator<string> {
  yield* order?.lines ?? [];
}
