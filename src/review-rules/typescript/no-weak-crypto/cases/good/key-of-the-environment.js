import { scryptSync } from 'node:crypto';

export const key = scryptSync(process.env.SECRET_KEY, 'sessions', 32);
