const { Pool } = require('pg');

const orders = new Pool({ max: 10 });

class OrderService {
  constructor(logger) {
    this.logger = logger;
  }

  async store(order) {
    const client = await orders.connect();
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
      return { kind: 'placed', total };
    } catch (error) {
      this.logger.error(error);
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }
}

module.exports = { OrderService };
