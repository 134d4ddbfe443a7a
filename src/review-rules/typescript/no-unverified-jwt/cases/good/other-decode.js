import { decode } from 'html-entities';
import jwt from 'jsonwebtoken';

export const text = (req) => decode(req.body.text);
export const image = (req) => decoder.decode(req.body.image);
export const issue = (claims, key) => jwt.sign(claims, key, { algorithm: 'RS256' });
