import bcrypt from 'bcrypt';
import type { Request, Response } from 'express';
import { User } from '../models/user.ts';
import { accessTokenFor, refreshTokenFor } from '../tokens.ts';

const week = 7 * 24 * 60 * 60 * 1000;

export async function register(req: Request, res: Response) {
  const { email, password } = req.body;
  if (await User.exists({ email })) {
    return res.status(409).json({ message: 'This address is taken' });
  }
  const user = await User.create({ email, password: await bcrypt.hash(password, 12) });
  return res.status(201).json({ id: user.id });
}

export async function login(req: Request, res: Response) {
  const { email, password, remember } = req.body;
  const user = await User.findOne({ email });
  if (!user || !(await bcrypt.compare(password, user.password))) {
    return res.status(401).json({ message: 'Wrong address or password' });
  }
  const refreshToken = refreshTokenFor(user);
  user.refreshTokens.push(refreshToken);
  await user.save();

  res.cookie('refreshToken', refreshToken, {
    httpOnly: true,
    secure: process.env.NODE_ENV === 'production',
    sameSite: 'strict',
    maxAge: remember ? week : undefined,
    path: '/auth',
  });
  return res.json({ accessToken: accessTokenFor(user), user: { id: user.id, email } });
}

export async function logout(req: Request, res: Response) {
  const { refreshToken } = req.cookies;
  await User.updateOne({ refreshTokens: refreshToken }, { $pull: { refreshTokens: refreshToken } });
  res.clearCookie('refreshToken', { path: '/auth' });
  return res.sendStatus(204);
}
