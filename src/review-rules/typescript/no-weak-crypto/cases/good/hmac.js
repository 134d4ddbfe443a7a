import { createHmac } from 'node:crypto';

export const isOurs = (secret, body, signature) => `sha1=${createHmac('sha1', secret).update(body).digest('hex')}` === signature;
