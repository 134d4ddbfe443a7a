import jwt from 'jsonwebtoken';
import { verifySignature } from './signature.js';

export async function read(req) {
  await verifySignature(req.body.token);
  return jwt.decode(req.body.token);
}
