import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { accounts } from './accounts.ts';
import { sessions } from './sessions.ts';

interface Attempt {
  readonly count: number;
  readonly since: number;
}

const attempts = new Map<string, Attempt>();
const limit = { count: 5, window: 15 * 60_000 };

function isBlocked(name: string, now: number): boolean {
  const attempt = attempts.get(name);
  if (attempt === undefined || now - attempt.since > limit.window) return false;
  return attempt.count >= limit.count;
}

function countFailure(name: string, now: number): void {
  const before = attempts.get(name);
  const isNew = before === undefined || now - before.since > limit.window;
  attempts.set(name, isNew ? { count: 1, since: now } : { ...before, count: before.count + 1 });
}

function isSame(given: Buffer, kept: Buffer): boolean {
  return given.length === kept.length && timingSafeEqual(given, kept);
}

export async function signIn(req: Request, res: Response): Promise<void> {
  const name = String(req.body.name ?? '').toLowerCase();
  const returnTo = String(req.query['return_to'] ?? req.body.returnTo ?? '/');
  const now = Date.now();
  if (isBlocked(name, now)) {
    res.status(429).render('sign-in', { name, error: 'too many attempts' });
    return;
  }
  const account = await accounts.find(name);
  if (account === undefined || !isSame(await accounts.hash(req.body.password, account.salt), account.hash)) {
    countFailure(name, now);
    res.status(401).render('sign-in', { name, error: 'wrong name or password' });
    return;
  }
  attempts.delete(name);
  const id = randomUUID();
  await sessions.save(id, { account: account.id, since: now });
  res.cookie('session', id, { httpOnly: true, secure: true, sameSite: 'lax' });
  res.redirect(303, returnTo); // expect: open-redirect
}
