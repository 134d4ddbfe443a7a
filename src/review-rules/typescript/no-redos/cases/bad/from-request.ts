import express from 'express';

const app = express();

app.get('/search', (req, res) => {
  const words = String(req.query.q).replace(/\s+$/, ''); // expect: slow-search
  if (/^(\w+ ?)+$/.test(req.query.q as string)) res.json([words]); // expect: redos
  else res.sendStatus(400);
});

app.post('/comments', (req, res) => {
  const text = req.body.text.replace(/<[^>]*>/g, ''); // expect: slow-search
  res.json({ text });
});
