import { createHmac, timingSafeEqual } from 'node:crypto';

/** Which patch may be fetched, and until when. */
export interface PatchClaim {
  readonly id: string;
  readonly expiresAt: Date;
}

/** Names of patches that nobody can make up: whoever has one may read that patch, and no other, until then. */
export interface PatchTokens {
  write(claim: PatchClaim): string;
  /** undefined: it is not genuine. One that has expired is. */
  read(token: string): PatchClaim | undefined;
}

const shape = /^(?<id>[\da-z]{1,40})\.(?<seconds>[\da-z]{1,9})\.(?<seal>[\w-]{43})$/;
const radix = 36;

/** @param secret Whoever knows it can forge tokens. */
export function createPatchTokens(secret: string): PatchTokens {
  // What the same secret seals elsewhere begins with a number.
  const seal = (id: string, seconds: string): string =>
    createHmac('sha256', secret).update(['patch', id, seconds].join('\0')).digest('base64url');
  return {
    write: ({ id, expiresAt }) => {
      const seconds = Math.floor(expiresAt.getTime() / 1_000).toString(radix);
      return `${id}.${seconds}.${seal(id, seconds)}`;
    },
    read: (token) => {
      const { id = '', seconds = '', seal: given = '' } = shape.exec(token)?.groups ?? {};
      // Of one length: in constant time, so that it does not show how much of a guess was right.
      const isGenuine = given !== '' && timingSafeEqual(Buffer.from(given), Buffer.from(seal(id, seconds)));
      return isGenuine ? { id, expiresAt: new Date(Number.parseInt(seconds, radix) * 1_000) } : undefined;
    },
  };
}
