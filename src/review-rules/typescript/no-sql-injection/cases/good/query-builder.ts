import { where, collection, query } from 'firebase/firestore';
import type { DataSource } from 'typeorm';
import { User } from './user.entity';

export class UserSearch {
  constructor(private readonly source: DataSource) {}

  async search(term: string, role: string, alias: string): Promise<User[]> {
    const all = this.source.getRepository(User).createQueryBuilder(alias);
    all.where(`${alias}.role = :role`, { role });
    if (term !== '') all.andWhere(`${alias}.name LIKE :term`, { term: `%${term}%` });
    all.orWhere(`${alias}.kind = 'root'`);
    return all.getMany();
  }

  recent(db: never, owner: string): unknown {
    return query(collection(db, 'users'), where('owner', '==', `it's ${owner}`));
  }
}
