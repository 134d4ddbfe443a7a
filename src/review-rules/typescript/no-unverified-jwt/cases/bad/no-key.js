import jwt from 'jsonwebtoken';

export const read = (token) => jwt.verify(token, null); // expect: unverified-jwt
export const other = (token) => jwt.verify(token, ''); // expect: unverified-jwt
