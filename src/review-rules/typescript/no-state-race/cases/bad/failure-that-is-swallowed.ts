import type { DataSource, Repository } from 'typeorm';

export class Orders {
  constructor(
    private readonly orders: Repository<Order>,
    private readonly source: DataSource,
  ) {}

  async pay(order: Order) {
    await this.source.transaction(async (manager) => {
      try {
        await manager.save(order);
      } catch {
        await this.orders.update(order.id, { state: 'open' }); // expect: outside-transaction
      }
      await manager.save(order.lines);
    });
  }
}
