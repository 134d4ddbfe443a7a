import crypto from 'node:crypto';

export function verify(payload: Buffer, given: string, key: Buffer): boolean {
  const mac = crypto.createHmac('sha512', key).update(payload).digest();
  const isSame = mac.equals(Buffer.from(given, 'base64')); // expect: timing-attack
  const isSameToo = Buffer.compare(Buffer.from(given, 'base64'), mac) === 0; // expect: timing-attack
  return isSame && isSameToo;
}
