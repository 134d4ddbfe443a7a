import type { Request, Response } from 'express';
import mysql from 'mysql2/promise';

export class Orders {
  private readonly db = mysql.createPool({});

  show = async (req: Request, res: Response) => {
    const id = this.idOf(req);
    const [rows] = await this.db.execute('SELECT * FROM orders WHERE id = ' + id); // expect: sql-injection
    res.json(rows);
  };

  async list(req: Request, res: Response) {
    const wanted = this.optionsOf(req);
    const [rows] = await this.db.query(`SELECT * FROM orders ORDER BY ${wanted.sort}`); // expect: sql-injection
    res.json(rows);
  }

  private idOf(req: Request) {
    return req.params['id'];
  }

  private optionsOf(req: Request) {
    const { sort = 'id' } = req.query as Record<string, string>;
    return { sort };
  }
}
