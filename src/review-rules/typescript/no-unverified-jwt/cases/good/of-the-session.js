import jwt from 'jsonwebtoken';

export const name = (req) => jwt.decode(req.session.idToken).name;
export const mail = (req) => jwt.decode(req.user.token).email;
