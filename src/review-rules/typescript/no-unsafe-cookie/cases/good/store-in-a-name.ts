import { createCookieSessionStorage } from '@remix-run/node';
import { cookies } from 'next/headers';
import { keep, memory } from './stores';

export async function signIn(token: string): Promise<void> {
  const jar = await cookies();
  jar.set({ name: 'session', value: token, httpOnly: true, secure: true, sameSite: 'lax' });
  jar.set('theme', 'dark');
  const kept = memory();
  kept.set('session', token);
  const jarOfTests = await keep();
  jarOfTests.set({ name: 'session', value: token });
}

export const storage = createCookieSessionStorage({
  cookie: { name: '__session', secrets: [process.env.SESSION_SECRET ?? ''], httpOnly: true, secure: true },
});
