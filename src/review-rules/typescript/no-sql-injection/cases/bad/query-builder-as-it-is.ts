import { Body, Controller, Get, Query } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Repository } from 'typeorm';
import type { User } from './user';

@Controller('users')
export class UserController {
  constructor(private readonly users: Repository<User>) {}

  @Get()
  list(@Query('sort') sort: string): Promise<User[]> {
    return this.users.createQueryBuilder('user').orderBy(sort, 'ASC').getMany(); // expect: sql-injection
  }

  @Get('names')
  names(@Query('column') column: string): Promise<User[]> {
    const builder = this.users.createQueryBuilder('user').where('user.active = true');
    builder.select(`user.${column}`); // expect: sql-injection
    return builder.getRawMany();
  }

  @Get('older')
  older(@Query('age') age: string): Promise<User[]> {
    return this.users
      .createQueryBuilder('user')
      .where(`user.age > ${age}`) // expect: sql-injection
      .getMany();
  }
}

export async function report(req: Request, res: Response, bigquery: { query(o: unknown): Promise<unknown[]> }) {
  const rows = await bigquery.query({ // expect: sql-injection
    query: `SELECT country, total FROM sales.daily WHERE country = '${req.query.country}'`,
    location: 'EU',
  });
  res.json(rows);
}
