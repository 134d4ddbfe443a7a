import { createHmac } from 'node:crypto';

export const seal = (text: string) => createHmac('sha256', '7f3a9c1e5b8d2046af17').update(text).digest('hex'); // expect: hardcoded-secret

const salt = 'q8Zt1vR0mWb7Yc4Ns2Xe';
export const mark = (text: string) => createHmac('sha1', salt).update(text).digest('hex'); // expect: hardcoded-secret
