import jwt from 'jsonwebtoken';

const key = process.env['KEY'] ?? '';
if (key === '') throw new Error('KEY is missing');

export const read = (token: string) => jwt.verify(token, key);
