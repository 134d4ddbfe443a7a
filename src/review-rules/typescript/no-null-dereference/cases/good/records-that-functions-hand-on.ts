// ./orders, now: import { prisma } from './prisma'; export function orderBy(id: string) { return prisma.order.findUniqueOrThrow({ where: { id } }); } export async function orderOf(id: string) { const order = await prisma.order.findUnique({ where: { id } }); if (!order) throw new Error('no order'); return order; } export function needed(id: string) { return Order.findByPk(id, { rejectOnEmpty: true }); }
import { needed, orderBy, orderOf } from './orders';
import { pool } from './pool';

async function countOf(mail: string) {
  const { rows } = await pool.query('SELECT count(*) AS amount FROM users WHERE mail = $1', [mail]);
  return rows[0];
}

async function settings() {
  const { rows } = await pool.query('SELECT * FROM settings');
  return rows[0];
}

async function stored(mail: string) {
  const { rows } = await pool.query('INSERT INTO users (mail) VALUES ($1) RETURNING *', [mail]);
  return rows[0];
}

async function rowOf(mail: string) {
  const { rows } = await pool.query('SELECT * FROM users WHERE mail = $1', [mail]);
  return rows[0];
}

async function userOf(mail: string): Promise<User> {
  return (await rowOf(mail)) ?? stored(mail);
}

export class Users {
  constructor(private readonly model) {}

  async byMail(mail: string): Promise<User> {
    return this.model.findOne({ mail });
  }

  async all(mail: string) {
    return this.model.find({ mail });
  }

  async rename(mail: string, name: string) {
    const user = await this.byMail(mail);
    user.name = name;
    const all = await this.all(mail);
    return all.length;
  }
}

export async function show(mail: string) {
  const row = await rowOf(mail);
  if (!row) return undefined;
  return [row.name, (await rowOf(mail))?.id, (await userOf(mail)).id];
}

export async function amounts(mail: string, id: string) {
  const { amount } = await countOf(mail);
  const [order, one, other] = [await orderBy(id), await orderOf(id), await needed(id)];
  return [amount, (await settings()).theme, (await stored(mail)).id, order.total, one.total, other.total];
}
