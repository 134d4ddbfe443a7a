const express = require('express');
const { store } = require('./store');

const ROLES = { admin: 3, editor: 2, reader: 1 };
const STATES = Object.freeze({ draft: 'Draft', done: 'Done' });
const visited = new Set();
const sessions = new Map();
const router = express.Router();

function canPublish(user) {
  return Object.hasOwn(ROLES, user.role);
}

router.post('/articles/:id/publish', async (req, res) => {
  if (!canPublish(req.user)) return res.status(403).end();
  const article = await store.get(req.params.id);
  if (!article) return res.status(404).end();
  visited.add(article.id);
  article.state = STATES.done;
  await store.put(article);
  return res.json(article);
});

router.get('/roles', (req, res) => {
  res.json(Object.keys(ROLES));
});

router.get('/sessions', (req, res) => {
  res.json([...sessions.values()].filter((one) => one.user === req.user.id));
});

module.exports = router;
