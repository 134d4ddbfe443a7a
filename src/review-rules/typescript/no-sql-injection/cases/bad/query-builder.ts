import type { DataSource } from 'typeorm';
import { User } from './user.entity';

export class UserSearch {
  constructor(private readonly source: DataSource) {}

  async search(term: string, role: string): Promise<User[]> {
    const query = this.source
      .getRepository(User)
      .createQueryBuilder('user')
      .where('user.role = :role', { role })
      .orderBy('user.name');
    if (term !== '') query.andWhere(`user.name LIKE '%${term}%'`); // expect: sql-injection
    return query.getMany();
  }

  async byMail(req: { readonly query: { readonly mail: string } }): Promise<User | null> {
    return this.source
      .getRepository(User)
      .createQueryBuilder('user')
      .where("user.mail = '" + req.query.mail + "'") // expect: sql-injection
      .orWhere('user.isRoot = true')
      .getOne();
  }
}
