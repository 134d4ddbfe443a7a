export class RateLimiter {
  readonly #hits = new Map<string, number>();

  constructor(windowMs: number) {
    setInterval(() => this.#hits.clear(), windowMs); // expect: timer-leak
  }

  hit(key: string): number {
    const count = (this.#hits.get(key) ?? 0) + 1;
    this.#hits.set(key, count);
    return count;
  }
}
