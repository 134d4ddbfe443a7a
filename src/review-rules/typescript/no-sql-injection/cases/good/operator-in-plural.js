const express = require('express');
const { users, items, params } = require('./collections');

const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  const user = await users.findOne({ email: String(req.body.email), active: true });
  if (!user) return res.status(401).end();
  const list = items.find((item) => item.id === req.body.item);
  return res.json({ id: user._id, list, page: params.find('page') });
});

app.post('/orm', async (req, res) => {
  res.json(await users.findOne({ where: { email: req.body.email } }));
});
