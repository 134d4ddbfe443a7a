import jwt from 'jsonwebtoken';

export function user(req, res, next) {
  req.user = jwt.verify(req.cookies.token, process.env.KEY, { algorithms: ['HS256'] });
  next();
}
