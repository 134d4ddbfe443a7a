import { createHmac, randomBytes } from 'node:crypto';

/** By this a secret is recognised as one of Standard Webhooks. */
const prefix = 'whsec_';
const secretBytes = 32;

/** A new secret, in the form in which the libraries of receivers take it. */
export function createCallbackSecret(): string {
  return `${prefix}${randomBytes(secretBytes).toString('base64')}`;
}

/**
 * What a receiver verifies. https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 * @param secrets One signature for each: the receiver needs to know one of them.
 * @param at Seconds since 1970, when it is sent: receivers refuse what is old.
 */
export function signatureHeaders(
  secrets: readonly string[],
  id: string,
  at: number,
  body: string,
): Readonly<Record<string, string>> {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': `${at}`, 'webhook-signature': signatures.join(' ') };
}
