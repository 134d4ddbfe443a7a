const express = require('express');
const { store } = require('./store');

const ROLES = { admin: 3, editor: 2, reader: 1 };
const STATES = Object.freeze({ draft: 'Draft', done: 'Done' });
const visited = new Set();
const sessions = new Map();
const router = express.Router();

function canPublish(user) {
  return ROLES.includes(user.role); // expect: missing-method
}

router.post('/articles/:id/publish', async (req, res) => {
  if (!canPublish(req.user)) return res.status(403).end();
  const article = await store.get(req.params.id);
  if (!article) return res.status(404).end();
  visited.push(article.id); // expect: missing-method
  article.state = STATES.done;
  await store.put(article);
  return res.json(article);
});

router.get('/roles', (req, res) => {
  res.json(ROLES.map((role) => role)); // expect: missing-method
});

router.get('/sessions', (req, res) => {
  res.json(sessions.filter((one) => one.user === req.user.id)); // expect: missing-method
});

module.exports = router;
