import { db } from './db.ts';

interface Window {
  readonly table: 'items' | 'orders';
  readonly since: number;
}

export const changed = (request: { table: 'items' | 'orders'; since: number }) =>
  db.query(`SELECT * FROM ${request.table} WHERE changed > ${request.since}`);

export const inside = ({ table, since }: Window) =>
  db.query(`SELECT * FROM ${table} WHERE changed > ${since}`);

export const below = (request: Window) => db.query(`SELECT * FROM ${request.table} WHERE id < ${request.since}`);

export const found = (request: IndexedDbRequest) => db.query(`SELECT * FROM ${request.path}`);

export const planned = (req: TableOptions) => db.query(`SELECT * FROM ${req.body.table} ORDER BY ${req.query}`);
