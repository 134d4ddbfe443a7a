// ./orders, now: import { prisma } from './prisma'; export function orderBy(id: string) { return prisma.order.findUnique({ where: { id }, include: { lines: true } }); } export class Orders { constructor(private readonly model) {} async latest(user: string) { return this.model.findOne({ user }).sort({ at: -1 }).lean(); } }
import { orderBy, Orders } from './orders';
import { pool } from './pool';

const orders = new Orders(model);

async function rowOf(mail: string) {
  const { rows } = await pool.query('SELECT id, password FROM users WHERE mail = $1', [mail]);
  return rows[0];
}

async function firstOf(mail: string) {
  const [rows] = await pool.execute('SELECT * FROM users WHERE mail = ?', [mail]);
  return rows.length > 0 ? rows[0] : undefined;
}

export class Users {
  constructor(private readonly model) {}

  async byMail(mail: string) {
    return this.model.findOne({ mail });
  }

  async rename(mail: string, name: string) {
    const user = await this.byMail(mail);
    user.name = name; // expect: null-result-of-call
    return this.model.save(user);
  }
}

export async function login(mail: string, password: string) {
  const row = await rowOf(mail);
  return row.password === password; // expect: null-result-of-call
}

export async function idOf(mail: string) {
  return (await firstOf(mail)).id; // expect: null-result-of-call
}

export async function total(id: string) {
  const order = await orderBy(id);
  return order.lines.length; // expect: null-result-of-import
}

export async function last(user: string) {
  const order = await orders.latest(user);
  return order.total; // expect: null-result-of-import
}
