import { createHmac } from 'node:crypto';

export const seal = (text: string) => createHmac('sha256', process.env['SEAL_KEY'] ?? '').update(text).digest('hex');
export const client = (key: Buffer) => createHmac('sha256', key).update('Client Key').digest();
export const label = (text: string) => createHmac('sha256', 'cache-entry').update(text).digest('hex');
export const webapp = (token: string) => createHmac('sha256', 'WebAppData').update(token).digest();
