export class Lobby {
  private pings: ReturnType<typeof setInterval> | undefined;
  readonly #users = new Map<string, WebSocket>();

  start(): void {
    this.pings = setInterval(() => this.ping(), 10_000); // expect: timer-leak
  }

  disconnect(user: string): void {
    this.#users.delete(user);
  }

  onModuleDestroy(signal: string): void {
    console.log('ends', signal);
    this.#users.clear();
  }

  private ping(): void {
    for (const user of this.#users.values()) user.send('ping');
  }
}
