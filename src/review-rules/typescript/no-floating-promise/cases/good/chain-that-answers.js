import { Router } from 'express';
import { db } from './db.js';
import { User } from './models.js';

export const routes = Router();

routes.get('/users', (req, res, next) => {
  User.findAll()
    .then((users) => res.json(users))
    .catch(next);
});

routes.get('/rows', (req, res) => {
  db.query('SELECT 1').then(
    ({ rows }) => res.json(rows),
    (error) => res.status(500).json({ error: error.message }),
  );
});

routes.get('/returned', (req, res) => {
  return User.findAll().then((users) => res.json(users));
});

export function textOf(load, show) {
  load().then((response) => response.end(show));
}
