export class Lobby {
  private pings: ReturnType<typeof setInterval> | undefined;
  readonly #users = new Map<string, WebSocket>();

  start(): void {
    this.pings = setInterval(() => this.ping(), 10_000);
  }

  disconnect(user: string): void {
    this.#users.get(user)?.close();
    this.#users.delete(user);
  }

  close(user: string, ...reasons: string[]): void {
    this.#users.get(user)?.close(1000, reasons.join());
  }

  private ping(): void {
    for (const user of this.#users.values()) user.send('ping');
  }
}
