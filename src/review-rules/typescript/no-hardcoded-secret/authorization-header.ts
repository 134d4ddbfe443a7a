import { isSecretValue } from '../../../domain/secret-value.ts';

/** Does the value of an `Authorization` header carry a credential: a bearer token, or a name and password in base64? */
export function hasCredential(header: string): boolean {
  const [, scheme = '', value = ''] = /^(bearer|token|apikey|basic)\s+(\S+)$/i.exec(header) ?? [];
  if (scheme.toLowerCase() !== 'basic') return isSecretValue(value, 'key');
  const [, password = ''] = /^[^:]+:(.+)$/.exec(decode(value)) ?? [];
  return isSecretValue(password, 'password') || isSecretValue(password, 'key');
}

function decode(text: string): string {
  return Buffer.from(text, 'base64').toString('latin1');
}
