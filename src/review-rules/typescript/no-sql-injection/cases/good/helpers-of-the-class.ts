import type { Request, Response } from 'express';
import mysql from 'mysql2/promise';

export class Orders {
  private readonly db = mysql.createPool({});

  show = async (req: Request, res: Response) => {
    const id = this.idOf(req);
    const [rows] = await this.db.execute('SELECT * FROM orders WHERE id = ' + id);
    res.json(rows);
  };

  async list(req: Request, res: Response) {
    const [rows] = await this.db.query(`SELECT * FROM orders ORDER BY ${this.sortOf(req)}`);
    const [more] = await this.db.query(`SELECT * FROM ${this.table()} WHERE id = ?`, [this.nameOf(req)]);
    res.json([rows, more]);
  }

  private idOf(req: Request) {
    return Number(req.params['id']);
  }

  private sortOf(req: Request) {
    switch (req.query['sort']) {
      case 'day':
        return 'created_at';
      default:
        return 'id';
    }
  }

  private nameOf(req: Request) {
    return req.query['name'];
  }

  private table() {
    return 'orders';
  }
}
