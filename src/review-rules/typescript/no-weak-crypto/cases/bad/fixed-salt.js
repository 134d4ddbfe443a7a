import { pbkdf2Sync, scryptSync } from 'node:crypto';

const salt = 'pepper and salt';

export const keep = (password) => scryptSync(password, salt, 64); // expect: weak-hash
export const other = (user) => pbkdf2Sync(user.password, Buffer.from('salt'), 600_000, 64, 'sha512'); // expect: weak-hash
