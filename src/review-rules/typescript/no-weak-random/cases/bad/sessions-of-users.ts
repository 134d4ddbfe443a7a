interface Session {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: number;
}

export class SessionStore {
  private readonly sessions = new Map<string, Session>();

  create(userId: string): Session {
    const session: Session = {
      id: Math.random().toString(36).substring(2), // expect: weak-random
      userId,
      createdAt: Date.now(),
    };
    this.sessions.set(session.id, session);
    return session;
  }
}

const sessions: Record<string, { user: string }> = {};

export function logIn(user: string): string {
  const id = Math.random().toString(36).slice(2); // expect: weak-random
  sessions[id] = { user };
  return id;
}

const kept = { sessions: new Map<string, { email: string }>() };

export function remember(email: string): string {
  const sid = `${Math.random().toString(16).slice(2)}${Date.now()}`; // expect: weak-random
  kept.sessions.set(sid, { email });
  return sid;
}
