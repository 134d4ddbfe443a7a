import axios from 'axios';
import jwt from 'jsonwebtoken';
import type { Request, Response } from 'express';
import { pool } from './pool';
import { redis } from './redis';

process.on('SIGKILL', () => pool.end()); // expect: misfit-argument
process.once('SIGSTOP', () => pool.end()); // expect: misfit-argument

const orders = axios.create({ baseURL: 'https://orders.example' });

export async function push(url: string, event: object, token: string) {
  await axios.post(url, { headers: { Authorization: `Bearer ${token}` } }, event); // expect: misfit-argument
  await orders.put('/events', { headers: { 'X-Token': token }, timeout: 2000 }); // expect: misfit-argument
  return axios.delete(url, event, { headers: { Authorization: token } }); // expect: misfit-argument
}

export async function signIn(req: Request, res: Response, user: { id: string }) {
  const key = process.env.JWT_SECRET ?? '';
  const token = jwt.sign({ sub: user.id, exp: Date.now() + 60 * 60 * 1000 }, key); // expect: misfit-argument
  const refresh = jwt.sign({ sub: user.id }, key, { expiresIn: 7 * 24 * 60 * 60 * 1000 }); // expect: misfit-argument
  await redis.set(`session:${user.id}`, token, 'EX', 60 * 60 * 1000); // expect: misfit-argument
  await redis.set(`refresh:${user.id}`, refresh, { EX: 86_400_000 }); // expect: misfit-argument
  await redis.expire(`visits:${user.id}`, 24 * 60 * 60 * 1000); // expect: misfit-argument
  res.cookie('session', token, { httpOnly: true, secure: true, maxAge: 24 * 60 * 60 }); // expect: misfit-argument
  setInterval(() => redis.ping(), 60 * 60); // expect: misfit-argument
}

export async function transfer(from: number, to: number, amount: number) {
  await pool.query('UPDATE accounts SET balance = balance - $1 WHERE id = $2', [amount, from]);
  await pool.query('UPDATE accounts SET balance = balance + $1 WHERE id = $3', [amount, to]); // expect: misfit-argument
  await pool.execute('INSERT INTO moves (from_id, to_id, amount) VALUES (?, ?, ?)', [from, to]); // expect: misfit-argument
}
