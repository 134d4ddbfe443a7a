import type { Request, Response } from 'express';
import { UserModel } from './models';

async function byToken(token: string) {
  return UserModel.findOne({ token });
}

function byMail(mail: string) {
  return UserModel.findOne({ mail: mail.toLowerCase() });
}

const remove = (mail: string, shop: string) => UserModel.deleteOne({ mail, shop });

export async function show(req: Request, res: Response): Promise<void> {
  res.json([await byToken(String(req.body.token)), await byMail(req.body.mail)]);
  await remove(`${req.body.mail}`, 'main');
  await remove(req.params['mail'] ?? '', 'main');
}
