const express = require('express');
const router = express.Router();

router.get('/search', (req, res) => {
  res.render('search', { query: req.query, word: req.query.word });
});

router.post('/done', async (req, res) => {
  const { name, answer } = req.body;
  res.render('done', { name, answer, ...(await totals()) });
});

router.post('/again', (req, res) => {
  const values = pick(req.body, ['name', 'mail']);
  res.render('form', { ...values });
});

router.get('/chart', (req, res) => {
  chart.render('chart', req.query);
  res.json({ drawn: true });
});

const show = (client) => {
  client.render('page', client.request.body);
};

module.exports = { router, show };
