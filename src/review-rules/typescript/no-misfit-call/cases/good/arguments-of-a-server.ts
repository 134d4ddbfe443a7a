import axios from 'axios';
import jwt from 'jsonwebtoken';
import type { Request, Response } from 'express';
import { bus, http, pool, scheduler, store } from './parts';
import { redis } from './redis';

process.on('SIGTERM', () => pool.end());
bus.on('SIGKILL', () => pool.end());
export const stop = (pid: number) => process.kill(pid, 'SIGKILL');

const HOUR = 60 * 60 * 1000;
const second = 1000;

export async function push(url: string, event: object, token: string) {
  await axios.post(url, event, { headers: { Authorization: `Bearer ${token}` } });
  await axios.post(url, { headers: ['name', 'price'], rows: [] });
  await axios.post(url, { params: { page: 1 }, timeout: 5 });
  await http.post(url, { headers: { Authorization: token } });
  await axios.get(url, { headers: { Authorization: token } });
  return axios.delete(url, { data: event, headers: { Authorization: token } });
}

export async function signIn(req: Request, res: Response, user: { id: string }) {
  const key = process.env.JWT_SECRET ?? '';
  const token = jwt.sign({ sub: user.id, exp: Math.floor(Date.now() / 1000) + 60 * 60 }, key);
  const other = jwt.sign({ sub: user.id, issued: Date.now() }, key, { expiresIn: 60 * 60 });
  const third = jwt.sign({ sub: user.id }, key, { expiresIn: '1h' });
  await redis.set(`session:${user.id}`, token, 'EX', 60 * 60);
  await redis.set(`session:${user.id}`, other, 'PX', 60 * 60 * 1000);
  await redis.set(`session:${user.id}`, third, { PX: HOUR });
  await redis.set(`session:${user.id}`, third, 'EX', HOUR / 1000);
  await redis.pexpire(`visits:${user.id}`, 24 * 60 * 60 * 1000);
  store.expire('visits', 24 * 60 * 60 * 1000);
  res.cookie('session', token, { httpOnly: true, secure: true, maxAge: 24 * HOUR });
  res.cookie('theme', 'dark', { maxAge: 0 });
  setInterval(() => redis.ping(), 60 * 60 * second);
  setTimeout(() => redis.ping(), 60 * 16);
  setTimeout(() => redis.ping(), HOUR);
  scheduler.setTimeout(() => redis.ping(), 60 * 60);
}

export async function transfer(from: number, to: number, amount: number, more: number[]) {
  await pool.query('UPDATE accounts SET balance = balance - $1 WHERE id = $2', [amount, from]);
  await pool.query('UPDATE accounts SET balance = $1, last = $1 WHERE id = $2', [amount, to]);
  await pool.query('SELECT * FROM accounts WHERE id IN (?, ?)', [...more]);
  await pool.query('INSERT INTO moves (from_id, note) VALUES (?, \'why?\')', [from]);
  await pool.query(`SELECT * FROM moves WHERE ${amount > 0 ? 'amount > ?' : 'true'}`, [amount]);
  await pool.query('SELECT * FROM moves WHERE tags ? $1 AND id = $2', [amount, to]);
  await pool.query('SELECT * FROM moves WHERE id IN (?)', [more]);
}
