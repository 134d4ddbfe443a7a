import { verifyHmac } from './mac.js';
import jwt from 'jsonwebtoken';

export function isOurs(req, key) {
  const token = jwt.verify(req.headers.authorization, key, { algorithms: ['HS256'] });
  return verifyHmac(req.body, req.headers.signature, key) === true && token.signature === req.query.signature;
}
