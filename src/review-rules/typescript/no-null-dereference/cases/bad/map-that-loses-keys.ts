interface Session {
  readonly id: string;
  expiresAt: number;
}

const rooms = new Map<string, Set<string>>();

export function join(room: string, name: string): void {
  if (!rooms.has(room)) rooms.set(room, new Set());
  rooms.get(room).add(name);
}

export function leave(room: string, name: string): void {
  const members = rooms.get(room);
  if (!members) return;
  members.delete(name);
  if (members.size === 0) rooms.delete(room);
}

export function broadcast(room: string, send: (name: string) => void): void {
  for (const name of rooms.get(room)) send(name); // expect: maybe-null-result
}

export class Sessions {
  readonly #sessions = new Map<string, Session>();
  private readonly names: Map<string, { text: string }> = new Map();

  create(id: string): void {
    this.#sessions.set(id, { id, expiresAt: Date.now() });
    this.names.set(id, { text: '' });
  }

  touch(id: string): void {
    const session = this.#sessions.get(id);
    session.expiresAt = Date.now(); // expect: maybe-null-result
  }

  rename(id: string, text: string): void {
    this.names.get(id).text = text; // expect: maybe-null-result
  }

  end(id: string): void {
    this.#sessions.delete(id);
    this.names.delete(id);
  }
}
