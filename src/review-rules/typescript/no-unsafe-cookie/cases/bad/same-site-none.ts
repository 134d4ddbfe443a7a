import session from 'express-session';

export function embed(req: Request, res: Response) {
  res.cookie('theme', req.query.theme, { sameSite: 'none', httpOnly: true }); // expect: unsafe-cookie
  res.cookie('token', issue(req), { sameSite: 'None', httpOnly: true, secure: false }); // expect: unsafe-cookie
}

app.use(session({ secret, cookie: { sameSite: 'none' } })); // expect: unsafe-cookie
