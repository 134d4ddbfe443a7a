export function signIn(req: Request, res: Response) {
  res.cookie('token', tokenFor(req.user), {
    httpOnly: false, // the web client sends it as a header
    secure: true,
  });
}
