const express = require('express');
const { users } = require('./collections');

const app = express();
app.use(express.json());

app.post('/login', async (req, res) => {
  const user = await users.findOne({ email: req.body.email, active: true }); // expect: operator-injection
  if (!user) return res.status(401).end();
  return res.json({ id: user._id });
});
