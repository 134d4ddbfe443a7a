import { createPublicKey, verify } from 'node:crypto';
import type { RawHook } from '../../ports/forge.ts';

/** Milliseconds that a message may be on its way; an older one may have been recorded and sent again. */
const longestWay = 5 * 60_000;
/** What stands before the 32 bytes of an Ed25519 key where a key says of what kind it is. */
const keyPrefix = Buffer.from('302a300506032b6570032100', 'hex');

export type SignatureCheck = (hook: RawHook) => string | undefined;

/**
 * @param publicKey 64 hexadecimal digits.
 * @returns A check that says what is wrong; undefined: nothing.
 * https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers
 */
export function createSignatureCheck(publicKey: string, now: () => Date): SignatureCheck {
  const der = Buffer.concat([keyPrefix, Buffer.from(publicKey, 'hex')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return ({ headers, body }) => {
    const signature = headers['x-signature-ed25519'] ?? '';
    const timestamp = headers['x-signature-timestamp'] ?? '';
    if (!/^[\da-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return 'it is missing';
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    // Of what Ed25519 signs nothing can be guessed byte by byte: no comparison in constant time is needed.
    if (!verify(null, signed, key, Buffer.from(signature, 'hex'))) return 'it is another one';
    const age = Math.abs(now().getTime() - Number(timestamp) * 1_000);
    return age > longestWay ? 'it is too old, or the clock of this machine is wrong' : undefined;
  };
}
