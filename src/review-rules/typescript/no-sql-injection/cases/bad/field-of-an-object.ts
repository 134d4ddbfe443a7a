import type { Request, Response } from 'express';
import { pool } from './pool';

class Search {
  #limit = 20;

  constructor(
    private readonly term: string,
    private readonly table: string,
  ) {}

  async rows(): Promise<unknown[]> {
    const text = `SELECT id, name FROM ${this.table} WHERE name ILIKE '%${this.term}%' LIMIT ${this.#limit}`;
    const { rows } = await pool.query(text); // expect: sql-injection
    return rows;
  }
}

export async function search(req: Request, res: Response): Promise<void> {
  res.json(await new Search(String(req.query.q), 'people').rows());
}
