import { createHash } from 'node:crypto';
import md5 from 'md5';

export const etag = (body) => `"${createHash('md5').update(body).digest('hex')}"`;
export const key = (query) => createHash('sha1').update(JSON.stringify(query)).digest('hex');
export const sum = (file) => md5(file);
export const avatar = (email) => `https://avatars.example.com/${md5(email.trim().toLowerCase())}`;
