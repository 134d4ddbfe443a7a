import { jwtDecode } from 'jwt-decode';

interface Token { access_token: string; expires_in: number }

export const isExpired = (token: string) => {
  const payload = jwtDecode<{ exp: number }>(token);
  return payload.exp * 1000 < Date.now();
};

export function keep(token: Token, ttlSeconds: number, ttlMs: number, cache: Map<string, { value: string; expires: number }>) {
  cache.set('token', { value: token.access_token, expires: Date.now() + token.expires_in * 1000 });
  cache.set('other', { value: token.access_token, expires: Date.now() / 1000 + ttlSeconds });
  cache.set('third', { value: token.access_token, expires: Date.now() + ttlMs });
}

export const isFresh = (decodedToken: { exp: number }) => Math.floor(Date.now() / 1000) < decodedToken.exp;
export const isDue = (job: { exp: number }) => job.exp < Date.now();

export const backoff = (delay: number, attempt: number) => delay * 2 ** attempt;
export const flip = (bits: number, attempt: number) => bits ^ attempt;
export const toggled = (mask: number) => 2 ^ mask;
export const mixed = (attempt: number, seed: number) => (2 ^ attempt) & seed;
export const hash = (digits: number) => (31 * 7) ^ digits;
