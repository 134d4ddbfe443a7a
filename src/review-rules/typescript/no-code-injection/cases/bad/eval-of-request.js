import express from 'express';

const app = express();

app.get('/sum', (req, res) => {
  const result = eval(req.query.formula); // expect: code-injection
  res.json({ result });
});

app.post('/rules', (req, res) => {
  const { condition } = req.body;
  const holds = eval('(' + condition + ')'); // expect: code-injection
  res.json({ holds, again: (0, eval)(condition) }); // expect: code-injection
});
