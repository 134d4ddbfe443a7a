import { Router } from 'express';
import { db } from './db.js';
import { User } from './models.js';

export const routes = Router();

routes.get('/users', (req, res) => {
  User.findAll().then((users) => res.json(users)); // expect: floating-promise
});

routes.get('/rows', (req, res) => {
  db.query('SELECT 1').then(({ rows }) => { // expect: floating-promise
    if (rows.length === 0) res.sendStatus(404);
    else res.json(rows);
  });
});

routes.delete('/users/:id', (request, reply) => {
  const removal = User.remove(request.params.id);
  removal.then((removed) => removed.id);
  User.load(request.params.id).then((user) => { // expect: floating-promise
    reply.code(200).send(user);
  });
});
