const express = require('express');
const app = express();

app.post('/hook', (req, res) => {
  const [kind, signature] = req.get('x-signature').split('='); // expect: absent-input
  if (!verify(kind, signature, req.body)) return res.sendStatus(401);
  res.sendStatus(204);
});

app.get('/list', (req, res) => {
  const language = req.header('accept-language');
  res.json(list(language.slice(0, 2))); // expect: absent-input
});
