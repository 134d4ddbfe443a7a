import type { Request, Response } from 'express';
import type { Repository } from 'typeorm';
import { knex, prisma, mongo } from './databases';
import type { User } from './user';

export async function signUp(req: Request, res: Response): Promise<void> {
  const user = await prisma.user.create({ data: req.body }); // expect: mass-assignment
  await knex('members').where({ id: user.id }).update(req.body); // expect: mass-assignment
  await mongo.collection('customers').insertOne({ ...req.body, at: new Date() }); // expect: mass-assignment
  res.json(user);
}

export class Users {
  constructor(private readonly usersRepository: Repository<User>) {}

  async put(req: Request, res: Response): Promise<void> {
    res.json(await this.usersRepository.save({ id: req.params.id, ...req.body })); // expect: mass-assignment
  }
}
