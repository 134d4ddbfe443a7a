interface Session {
  readonly id: string;
  expiresAt: number;
}

export class Sessions {
  readonly #sessions = new Map<string, Session>();
  readonly #kept = new Map<string, Session>();
  private readonly names: Map<string, { text: string }> = new Map();

  create(id: string): Session {
    this.#sessions.set(id, { id, expiresAt: Date.now() });
    this.#kept.set(id, { id, expiresAt: Date.now() });
    return this.#sessions.get(id);
  }

  touch(id: string): void {
    const session = this.#sessions.get(id);
    if (session !== undefined) session.expiresAt = Date.now();
  }

  keep(id: string): void {
    this.#kept.get(id).expiresAt = Number.POSITIVE_INFINITY;
  }

  rename(id: string, text: string): void {
    if (!this.names.has(id)) this.names.set(id, { text: '' });
    this.names.get(id).text = text;
  }

  renameAll(text: string): void {
    for (const id of this.names.keys()) this.names.get(id).text = text;
  }

  end(id: string): void {
    this.#sessions.delete(id);
    this.names.delete(id);
  }
}
