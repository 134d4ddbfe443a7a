const vm = require('node:vm');
const { VM } = require('vm2');
const puppeteer = require('puppeteer');
const { serialize, unserialize } = require('node-serialize');
const cart = require('./cart.js');

exports.compiled = (req, res) => {
  const compiled = vm.compileFunction('return x * 2', ['x']);
  res.json({ result: compiled(req.body.x), other: cart.compileFunction(req.query.code) });
};

exports.boxed = (req, res) => {
  const box = new VM({ sandbox: { input: req.body.input } });
  res.json(box.run('input.length'));
};

exports.cart = (req, res) => res.send(serialize(req.body.cart));
exports.saved = (req, res) => res.json(unserialize(cart.saved));
exports.job = (req, res) => res.json(cart.run(req.body.job));

exports.count = async (req, res) => {
  const browser = await puppeteer.launch();
  try {
    const page = await browser.newPage();
    const count = await page.evaluate((selector) => document.querySelectorAll(selector).length, req.query.selector);
    const height = await page.evaluate('document.body.scrollHeight');
    res.json({ count, height });
  } finally {
    await browser.close();
  }
};

exports.xpath = (req, res, { page }) => res.json(page.evaluate(`//a[@id="${req.query.id}"]`));
