import next from 'next';

const cookies = new Map<string, string>();

export function remember(name: string, value: string) {
  cookies.set(name, value);
  settings.set('token', value);
  return next({ conf: { cookies } });
}
