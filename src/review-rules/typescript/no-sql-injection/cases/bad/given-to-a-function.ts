import type { Request, Response } from 'express';
import { UserModel } from './models';

async function byToken(token: string) {
  return UserModel.findOne({ token }); // expect: operator-injection
}

const remove = (mail: string, shop: string) => UserModel.deleteOne({ mail, shop }); // expect: operator-injection

export async function show(req: Request, res: Response): Promise<void> {
  const { token } = req.body;
  res.json(await byToken(token));
  await remove(req.body.mail, 'main');
}
