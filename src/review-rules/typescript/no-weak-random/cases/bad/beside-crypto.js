import { createHash } from 'node:crypto';

const sessionToken = Math.random().toString(36).slice(2); // expect: weak-random

export const open = () => sessionToken;
export const digest = (text) => createHash('sha256').update(text).digest('hex');
