import jwt from 'jsonwebtoken';

export const style = { algorithms: ['none'], display: 'none' };
export const strong = (token, key) => jwt.verify(token, key, { algorithms: ['HS512'], audience: 'none' });
