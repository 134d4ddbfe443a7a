import { createCookieSessionStorage } from '@remix-run/node';
import { cookies } from 'next/headers';
import { issueRefreshToken } from './auth';

export async function signIn(form: FormData): Promise<void> {
  const refresh = await issueRefreshToken(String(form.get('email')));
  const jar = await cookies();
  jar.set({
    name: 'refresh_token',
    value: refresh,
    sameSite: 'strict',
    httpOnly: false, // expect: unsafe-cookie
    secure: true,
  });
}

export const storage = createCookieSessionStorage({
  cookie: {
    name: '__session',
    secrets: [process.env.SESSION_SECRET ?? ''],
    httpOnly: false, // expect: unsafe-cookie
    secure: true,
  },
});
