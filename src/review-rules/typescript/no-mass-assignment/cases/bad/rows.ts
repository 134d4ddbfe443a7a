import type { Request, Response } from 'express';
import { db } from './db';
import { User } from './models';

export async function rename(req: Request, res: Response): Promise<void> {
  const user = await User.findByPk(req.params.id);
  if (user === null) return void res.sendStatus(404);
  await user.update(req.body); // expect: mass-assignment
  res.json(user);
}

export async function merge(req: Request, res: Response): Promise<void> {
  const account = await db.accounts.findOne({ where: { id: req.params.id } });
  Object.assign(account, req.body); // expect: mass-assignment
  await account.save();
  res.json(account);
}

export const update = async (req: Request, res: Response): Promise<void> => {
  const { body } = req;
  await User.update(body, { where: { id: req.params.id } }); // expect: mass-assignment
  res.sendStatus(204);
};
