import jwt from 'jsonwebtoken';

export function user(req, res, next) {
  req.user = jwt.decode(req.cookies.token); // expect: unverified-jwt
  next();
}
