import type { Knex } from 'knex';
import type { DataSource, Repository } from 'typeorm';

export const enter = (knex: Knex, name: string) =>
  knex.transaction((trx) =>
    knex('guests')
      .insert({ name })
      .transacting(trx)
      .then(trx.commit)
      .catch(trx.rollback),
  );

export class Orders {
  constructor(
    private readonly orders: Repository<Order>,
    private readonly source: DataSource,
  ) {}

  async pay(order: Order) {
    await this.source.transaction(async (manager) => {
      try {
        await manager.save(order);
      } catch (error) {
        await this.orders.update(order.id, { state: 'failed' });
        throw error;
      }
    });
  }
}
