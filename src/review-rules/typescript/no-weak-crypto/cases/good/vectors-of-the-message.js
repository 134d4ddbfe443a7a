import { createCipheriv } from 'node:crypto';

export const seal = (key, message) => createCipheriv('aes-256-cbc', key, Buffer.from(message.iv, 'hex'));
export const next = (key, messages) => messages.map(({ iv, text }) => createCipheriv('aes-256-cbc', key, iv).update(text));
