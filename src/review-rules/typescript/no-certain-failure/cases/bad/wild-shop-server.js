const express = require('express');
const cookies = require('cookie-parser');
const { orders } = require('./orders');
const { log } = require('./log');

const app = express();

app.disable('x-powered-by');
app.use(express.json({ limit: '100kb' }));
app.use(cookies());

app.use((req, res, next) => {
  const begun = Date.now();
  res.on('finish', () => log.info(`${req.method} ${req.path} ${res.statusCode} ${Date.now() - begun} ms`));
  next();
});

app.get('/orders/:id', async (req, res, next) => {
  try {
    const order = await orders.byId(req.params.id);
    if (order === undefined) return res.status(404).json({ error: 'no such order' });
    res.json(order);
  } catch (error) {
    next(error);
  }
});

app.use((req, res) => {
  res.status(404).json({ error: `nothing at ${req.path}` });
});

app.use((err, req, res) => { // expect: short-handler
  log.error(err);
  res.status(err.status ?? 500).json({ error: 'something went wrong' });
});

module.exports = { app };
