import { randomBytes, randomInt } from 'node:crypto';

export const token = randomBytes(32).toString('hex');
export const otp = String(randomInt(1_000_000)).padStart(6, '0');
