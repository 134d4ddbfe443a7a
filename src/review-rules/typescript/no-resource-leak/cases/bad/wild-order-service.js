const { Pool } = require('pg');

class OrderService {
  constructor(logger) {
    this.logger = logger;
    this.pending = new Set();
  }

  async place(pool, order) {
    if (this.pending.has(order.id)) throw new Error('already on its way');
    this.pending.add(order.id);
    try {
      return await this.store(order);
    } finally {
      this.pending.delete(order.id);
    }
  }

  async store(order) {
    const client = await orders.connect(); // expect: unclosed-connection
    let total = 0;
    try {
      await client.query('BEGIN');
      for (const item of order.items) {
        const { rows } = await client.query('SELECT price, stock FROM items WHERE id = $1', [item.id]);
        const [row] = rows;
        if (row === undefined || row.stock < item.count) {
          await client.query('ROLLBACK');
          return { kind: 'refused', item: item.id };
        }
        total += row.price * item.count;
        await client.query('UPDATE items SET stock = stock - $2 WHERE id = $1', [item.id, item.count]);
      }
      await client.query('INSERT INTO orders (id, total) VALUES ($1, $2)', [order.id, total]);
      await client.query('COMMIT');
      client.release();
      return { kind: 'placed', total };
    } catch (error) {
      this.logger.error(error);
      await client.query('ROLLBACK');
      client.release(error);
      throw error;
    }
  }
}

const orders = new Pool({ max: 10 });

module.exports = { OrderService };
