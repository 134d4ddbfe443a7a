import { db } from './db';
import { money } from './format';

interface Widget {
  readonly title: string;
  readonly value: string;
}

interface Range {
  readonly from: Date;
  readonly to: Date;
}

async function ordersIn({ from, to }: Range): Promise<readonly { total: number; state: string }[]> {
  return db.orders.between(from, to);
}

async function visitsIn({ from, to }: Range): Promise<number> {
  return db.visits.count(from, to);
}

export async function dashboard(range: Range): Promise<readonly Widget[]> {
  const [orders, visits, refunds] = await Promise.all([
    await ordersIn(range), // expect: await-in-list
    await visitsIn(range),
    await db.refunds.between(range.from, range.to),
  ]);
  const paid = orders.filter(({ state }) => state === 'paid');
  const income = paid.reduce((sum, { total }) => sum + total, 0);
  return [
    { title: 'Orders', value: String(orders.length) },
    { title: 'Income', value: money(income) },
    { title: 'Visits', value: String(visits) },
    { title: 'Refunds', value: String(refunds.length) },
    { title: 'Rate', value: visits === 0 ? '–' : `${((100 * paid.length) / visits).toFixed(1)} %` },
  ];
}
