const express = require('express');
const { log } = require('./log');

const app = express();
const router = express.Router();

app.use((err, req, res) => { // expect: short-handler
  log(err);
  res.status(500).json({ error: 'failed' });
});

router.use('/orders', function (error, request, response) { // expect: short-handler
  response.status(502).end(error.message);
});

function notFound(err, req, res) {
  res.status(err.status || 404).send('nothing here');
}

const failed = (e, req, res) => res.status(500).send(e.message);

app.use(notFound); // expect: short-handler
app.use('/api', log, failed); // expect: short-handler
app.use(async (err, _req, res) => { // expect: short-handler
  await log(err);
  res.sendStatus(500);
});

module.exports = { app, router };
