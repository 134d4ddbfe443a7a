import jwt from 'jsonwebtoken';
import { keys } from './keys.ts';

export async function read(req: { headers: { authorization: string } }) {
  const token = req.headers.authorization.slice(7);
  const head = jwt.decode(token, { complete: true });
  return jwt.verify(token, await keys.find(head?.header.kid), { algorithms: ['RS256'] });
}
