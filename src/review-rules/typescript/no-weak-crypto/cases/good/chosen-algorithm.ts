import { createCipheriv, createHash } from 'node:crypto';

export const lock = (algorithm: string, key: Buffer, iv: Buffer) => createCipheriv(algorithm, key, iv);
export const hash = (algorithm: string, password: string) => createHash(algorithm).update(password);
