import type { JwtPayload } from 'jsonwebtoken';

export interface Session {
  readonly claims: JwtPayload;
  decode(token: string): JwtPayload;
}

export const read = (session: Session, req: { body: { token: string } }) => session.decode(req.body.token);
