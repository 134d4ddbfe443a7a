import cookie from 'cookie';
import { serialize } from './text.js';

export const header = (req) => cookie.serialize('session', issue(req), { httpOnly: true, path: '/' });
export const text = (req) => serialize('session', issue(req));
export const end = () => cookie.serialize('session', '', { maxAge: -1, path: '/' });
