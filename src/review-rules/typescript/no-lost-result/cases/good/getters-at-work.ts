export class Lazy<T> {
  #value: T | undefined;

  constructor(private readonly make: () => T) {}

  get start(): T {
    return (this.#value ??= this.make());
  }

  warmUp(): void {
    this.value;
  }

  get value(): T {
    return this.start;
  }
}

export function open(lazy: Lazy<string>, handlers: Record<string, () => void>): void {
  lazy.value;
  handlers.open?.();
  handlers['close']();
}
