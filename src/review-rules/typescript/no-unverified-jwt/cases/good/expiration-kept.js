import jwt from 'jsonwebtoken';

export const read = (token, key) => jwt.verify(token, key, { ignoreExpiration: false, algorithms: ['ES256'] });
export const refresh = (token, key, options) => jwt.verify(token, key, { ignoreExpiration: options.refresh });
