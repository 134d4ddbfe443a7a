import { createDecipheriv, createVerify } from 'node:crypto';

export const read = (key: Buffer, data: Buffer) => createDecipheriv('des-ede3-cbc', key, data.subarray(0, 8)).update(data.subarray(8));
export const isSigned = (key: string, text: string, seal: Buffer) => createVerify('RSA-SHA1').update(text).verify(key, seal);
