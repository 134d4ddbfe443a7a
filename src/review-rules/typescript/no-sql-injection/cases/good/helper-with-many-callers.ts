import type { Request, Response } from 'express';
import { Pool } from 'pg';

export class Files {
  private readonly pool = new Pool();

  async show(req: Request, res: Response) {
    const name = this.nameOf(req.params['name'] ?? '');
    res.json(await this.pool.query('SELECT * FROM files WHERE name = $1', [name]));
  }

  async count() {
    const table = this.nameOf('files');
    return this.pool.query(`SELECT count(*) FROM ${table} WHERE kind = ${this.nameOf('plain')}`);
  }

  private nameOf(path: string) {
    return path.split('/').at(-1);
  }
}
