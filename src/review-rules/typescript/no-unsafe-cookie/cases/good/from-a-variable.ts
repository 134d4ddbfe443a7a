import { cookieOptions } from './settings';

export function signIn(req: Request, res: Response, options: CookieOptions) {
  res.cookie('token', tokenFor(req.user), cookieOptions);
  res.cookie('jwt', tokenFor(req.user), { ...cookieOptions, path: '/' });
  res.cookie('sid', sessionOf(req), options);
  res.cookie('auth', tokenFor(req.user), { httpOnly: options.httpOnly, sameSite: 'none', secure: isProduction });
  res.cookie('refreshToken', tokenFor(req.user), optionsFor(req));
}
