const express = require('express');
const app = express();

app.get('/search', (req, res) => {
  const filter = JSON.parse(req.query.filter);
  const [, token] = req.headers.authorization.split(' ');
  res.json({ filter, token });
});
