export function signIn(req: Request, res: Response) {
  res.cookie('token', tokenFor(req.user), { httpOnly: true, secure: true, sameSite: 'lax' });
  res.cookie('session', sessionOf(req), { httpOnly: true, sameSite: 'none', secure: true });
}
