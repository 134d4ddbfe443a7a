import { createHash } from 'node:crypto';

/** A token is random: it cannot be guessed, however fast its hash. */
export const kept = (token: string) => createHash('sha256').update(token).digest('hex');
export const fingerprint = (passwordFile: Buffer) => createHash('sha256').update(passwordFile).digest('hex');
export const resetKey = (passwordResetToken: string) => createHash('sha256').update(passwordResetToken).digest('hex');
