import { readFileSync } from 'node:fs';

export function tokenFor(user: string): string {
  const password = ['v', user, 3].join('-');
  const apiKey = `${user}-9f86d081884c7d65`;
  const secret = readFileSync('/run/secrets/api-secret-1', 'utf8').trim();
  const token = Buffer.from(`${user}:${password}`).toString('base64');
  return [apiKey, secret, token].join('.');
}
