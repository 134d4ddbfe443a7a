export const tokenUrl = 'https://login.acme.io/oauth2/v1/token';
export const token = 'https://login.acme.io/oauth2/v1/token?version=20240101';
export const database = 'postgres://postgres:postgres@localhost:5432/app';
export const broker = 'amqp://guest:guest@mq:5672';
export const template = 'mysql://USER:PASSWORD@HOST:3306/db';
export const masked = 'https://user:****@acme.io';
export const cloned = (token: string) => `https://x-access-token:${token}@github.com/acme/shop.git`;
export const docs = 'https://user:vX3kd92Lm@example.com/path';
