import type { Knex } from 'knex';
import type { Request, Response } from 'express';
import express from 'express';

export async function list(req: Request, res: Response, knex: Knex): Promise<void> {
  const { q, day } = req.query;
  const rows = knex('invoices').where(knex.raw('lower(number) like ?', [`%${q}%`]));
  rows.where(knex.raw(`day >= to_date('${Number(day)}', 'YYYY')`));
  res.json(await rows);
}

export function page(req: Request, res: Response, html: { raw(text: string): string }): void {
  express.raw({ type: req.query['type'] as string });
  res.send(html.raw(`name: '${req.query['name']}'`));
  res.send(html.raw(`<i>${req.query['name']}</i>`));
}
