import { verify } from 'jsonwebtoken';

const options = { ignoreExpiration: true }; // expect: unverified-jwt

export const read = (token: string, key: string) => verify(token, key, options);
