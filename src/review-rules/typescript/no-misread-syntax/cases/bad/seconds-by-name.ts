import { jwtDecode } from 'jwt-decode';

interface Token { access_token: string; expires_in: number }

export const isExpired = (token: string) => {
  const payload = jwtDecode<{ exp: number }>(token);
  return payload.exp < Date.now(); // expect: misread-syntax
};

export function keep(token: Token, ttlSeconds: number, cache: Map<string, { value: string; expires: number }>) {
  cache.set('token', { value: token.access_token, expires: Date.now() + token.expires_in }); // expect: misread-syntax
  cache.set('other', { value: token.access_token, expires: Date.now() + ttlSeconds }); // expect: misread-syntax
}

export const isFresh = (decodedToken: { exp: number }) => new Date().getTime() < decodedToken.exp; // expect: misread-syntax

export const backoff = (delay: number, attempt: number) => delay * 2 ^ attempt; // expect: misread-syntax
export const wait = (attempt: number) => 100 * (2 ^ (attempt - 1)); // expect: misread-syntax
export const toUnits = (amount: number, decimals: number) => amount * 10 ^ decimals; // expect: misread-syntax
export const scale = (options: { precision: number }) => 10 ^ options.precision; // expect: misread-syntax
