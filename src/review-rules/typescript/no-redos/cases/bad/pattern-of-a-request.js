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

router.get('/names', (request, response) => {
  const { start, end } = request.query;
  const names = products.map(({ name }) => name);
  const begins = new RegExp('^' + start, 'i'); // expect: foreign-pattern
  const ends = new RegExp(end + '$', 'i'); // expect: foreign-pattern
  response.json(names.filter((name) => begins.exec(name) !== null && name.search(ends) > 0));
});

router.post('/parts/:mark', (req, res) => {
  const parts = req.body.text.split(new RegExp(req.params.mark)); // expect: foreign-pattern
  const rest = parts.filter((part) => !new RegExp(req.body.without).test(part)); // expect: foreign-pattern
  const found = rest.flatMap((part) => [...part.matchAll(new RegExp(req.body.kept, 'g'))]); // expect: foreign-pattern
  res.json({ parts, rest, found });
});

module.exports = router;
