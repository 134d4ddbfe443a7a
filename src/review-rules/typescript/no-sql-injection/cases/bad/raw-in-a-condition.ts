import type { Knex } from 'knex';
import { literal, Op } from 'sequelize';
import type { Request, Response } from 'express';
import * as db from './db.js';

export async function list(req: Request, res: Response, knex: Knex): Promise<void> {
  const { q } = req.query;
  const rows = knex('invoices').select('id', 'number');
  if (q) {
    rows.where(knex.raw(`lower(number) like '%${q}%'`)); // expect: sql-injection
  }
  res.json(await rows);
}

export async function report(req: Request, res: Response): Promise<void> {
  const carrier = req.body.carrier;
  const found = await db.Shipment.findAll({
    where: db.sequelize.literal("carrier = '" + carrier + "'"), // expect: sql-injection
  });
  res.json({ found, literal, Op });
}
