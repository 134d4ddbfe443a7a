import type { Request, Response } from 'express';
import { loadRows } from './rows.ts';

interface Row {
  readonly region: string;
  readonly total: number;
  readonly placedAt: string;
}

type Filter = (row: Row) => boolean;

const pageSize = 50;
const columns = new Set<keyof Row>(['region', 'total', 'placedAt']);

function isColumn(name: string): name is keyof Row {
  return columns.has(name as keyof Row);
}

function columnOf(req: Request): keyof Row {
  const wanted = String(req.query['sort'] ?? 'placedAt');
  return isColumn(wanted) ? wanted : 'placedAt';
}

function filterOf(req: Request): Filter {
  const expression = req.query['filter'];
  if (typeof expression !== 'string' || expression.trim() === '') return () => true;
  const source = `with (row) { return Boolean(${expression}); }`;
  return new Function('row', source) as Filter; // expect: code-injection
}

export async function report(req: Request, res: Response): Promise<void> {
  const page = Math.max(1, Number(req.query['page'] ?? 1));
  const column = columnOf(req);
  const rows: readonly Row[] = await loadRows(new Date(String(req.query['from'])));
  const kept = rows
    .filter(filterOf(req))
    .toSorted((a, b) => (a[column] < b[column] ? -1 : 1))
    .slice((page - 1) * pageSize, page * pageSize);
  res.json({
    page,
    rows: kept,
    total: kept.reduce((sum, { total }) => sum + total, 0),
  });
}
