import fs from 'node:fs';
import readline from 'node:readline';
import { Order } from './models/order.js';
import { User } from './models/user.js';

const listeners = [];

export function login(req, res) {
  if (!req.body.password) {
    res.status(401); // expect: unused-result
    return;
  }
  res.json({ ok: true });
}

export async function remove(req, res) {
  User.deleteOne({ _id: req.params.id }); // expect: unused-result
  Order.findByIdAndUpdate(req.params.id, { state: 'gone' }); // expect: unused-result
  res.clearCookie; // expect: unused-value
  res.sendStatus(204);
}

export function read(path) {
  fs.readFile(path, 'utf8', (error, data) => {
    if (error) throw error;
    return JSON.parse(data); // expect: unused-value
  });
}

export function ask(question) {
  const rl = readline.createInterface({ input: process.stdin });
  rl.question(question, (answer) => {
    rl.close();
    return answer.trim(); // expect: unused-value
  });
}

export function subscribe(listener) {
  listeners.push(listener);
  return () => listeners.filter((one) => one !== listener); // expect: unused-value
}
