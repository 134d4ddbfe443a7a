const express = require('express');
const { products } = require('./catalogue');

const router = express.Router();

router.get('/search', (req, res) => {
  const term = String(req.query.term || '');
  if (term.length > 60) {
    return res.status(400).end();
  }
  const pattern = new RegExp(term, 'i'); // expect: foreign-pattern
  const hits = products.filter((p) => pattern.test(p.name) || pattern.test(p.brand));
  return res.json({ total: hits.length, hits: hits.slice(0, 20) });
});

router.post('/mark', (req, res) => {
  const { text, word } = req.body;
  res.json({ text: text.replace(new RegExp(`\\b${word}\\b`, 'g'), '**$&**') }); // expect: foreign-pattern
});

router.get('/brands', (req, res) => {
  res.json(products.filter(({ brand }) => brand.match(RegExp('^' + req.query.start)))); // expect: foreign-pattern
});

module.exports = router;
