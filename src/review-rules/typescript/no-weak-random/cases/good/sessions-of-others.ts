import { randomUUID } from 'node:crypto';

interface Session {
  readonly id: string;
  readonly userId?: string;
  readonly shapes: readonly string[];
}

export function draw(shapes: readonly string[]): Session {
  const session: Session = { id: Math.random().toString(36).slice(2), shapes };
  return session;
}

const gameSessions = new Map<string, { user: string }>();

export function play(user: string): string {
  const id = Math.random().toString(36).slice(2);
  gameSessions.set(id, { user });
  return id;
}

const rows: Record<string, { user: string }> = {};

export function addRow(user: string): void {
  const id = Math.random().toString(36).slice(2);
  rows[id] = { user };
}

const sessions = new Map<string, { user: string }>();

export function logIn(user: string): string {
  const id = randomUUID();
  sessions.set(id, { user });
  return id;
}

/** Moments between two looks at it. */
export const wait = (user: string): { user: string; session: string; pause: number } => ({
  user,
  session: randomUUID(),
  pause: 100 + Math.random() * 50,
});
