import { createHash, randomBytes } from 'node:crypto';
import { Op } from 'sequelize';
import { client, Product } from './store';

const HOUR_MS = 60 * 60; // expect: misread-syntax
const LOCK_SECONDS = 30 * 1000; // expect: misread-syntax
export const options = { timeoutMs: 24 * 60 * 60, ttlSeconds: 60 * 60 * 1000 }; // expect: misread-syntax, misread-syntax

export function token() {
  return randomBytes(16).toString; // expect: misread-syntax
}

export const hash = (text) => createHash('sha256').update(text).digest; // expect: misread-syntax
export const turned = (text) => {
  const words = text.split(' ').reverse; // expect: misread-syntax
  return words;
};

export async function search(text) {
  await client.publish({ topic: 'search.${text}' }); // expect: misread-syntax
  return Product.findAll({ where: { name: { [Op.like]: '%${text}%' } }, life: [HOUR_MS, LOCK_SECONDS] }); // expect: misread-syntax
}

const CACHE_TTL_MS = 5 * 60; // expect: misread-syntax
export const since = (minutes) => Date.now() - minutes * 60; // expect: misread-syntax
export const entry = (value) => ({ value, createdAt: Date.now, life: CACHE_TTL_MS }); // expect: misread-syntax
export const show = (socket, rows) => socket.emit('rows', rows.reverse); // expect: misread-syntax
