const express = require('express');
const escapeRegExp = require('lodash/escapeRegExp');
const { products, Product } = require('./catalogue');

const router = express.Router();
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const starts = { a: '^a', b: '^b' };

router.get('/search', (req, res) => {
  const pattern = new RegExp(escapeRegExp(req.query.term), 'i');
  res.json(products.filter(({ name }) => pattern.test(name)));
});

router.get('/brands', (req, res) => {
  const pattern = new RegExp(`^${escaped(req.query.brand)}`, 'i');
  res.json(products.filter(({ brand }) => pattern.test(brand)));
});

router.get('/starts', (req, res) => {
  const pattern = new RegExp(starts[req.query.start]);
  res.json(products.filter(({ name }) => pattern.test(name)));
});

router.get('/kinds', (req, res) => {
  const { kind } = req.query;
  if (!/^\w+$/.test(kind)) {
    return res.status(400).end();
  }
  return res.json(products.filter((one) => new RegExp(`^${kind}$`, 'i').test(one.kind)));
});

router.get('/sizes', (req, res) => {
  const pattern = new RegExp(`^${Number(req.query.size)}x`);
  res.json(products.filter(({ size }) => pattern.test(size)));
});

/** The database runs it. */
router.get('/stored', async (req, res) => {
  const pattern = new RegExp(req.query.term, 'i');
  res.json(await Product.find({ name: pattern }).limit(20));
});

router.get('/made', async (req, res) => {
  res.json(await Product.find({ name: new RegExp(req.query.term, 'i') }));
});

module.exports = router;
