import { Controller, Get, Query } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Repository } from 'typeorm';
import { knex } from './knex';
import type { User } from './user';

const sortable = ['name', 'age'];

@Controller('users')
export class UserController {
  constructor(private readonly users: Repository<User>) {}

  @Get()
  list(@Query('sort') sort: string, @Query('age') age: string): Promise<User[]> {
    const column = sortable.includes(sort) ? `user.${sort}` : 'user.id';
    return this.users
      .createQueryBuilder('user')
      .where('user.age > :age', { age })
      .andWhere(`user.age < ${Number(age) + 10}`)
      .orderBy(column, 'ASC')
      .getMany();
  }

  alias(alias: string, condition: string): Promise<User[]> {
    return this.users.createQueryBuilder(alias).orderBy(`${alias}.id`).where(condition).getMany();
  }
}

// This builder quotes names.
export async function listed(req: Request, res: Response): Promise<void> {
  res.json(await knex('users').select(req.query.column).orderBy(req.query.sort).where('id', req.query.id));
}

export async function report(req: Request, res: Response, bigquery: { query(o: unknown): Promise<unknown[]> }) {
  const query = 'SELECT country, total FROM sales.daily WHERE country = @country';
  res.json(await bigquery.query({ query, params: { country: req.query.country } }));
}
