const vm = require('node:vm');
const { compileFunction } = require('vm');
const { VM, NodeVM } = require('vm2');
const puppeteer = require('puppeteer');
const { chromium } = require('playwright');
const { unserialize } = require('node-serialize');
const serializer = require('serialize-to-js');

exports.compiled = (req, res) => {
  const compiled = vm.compileFunction('return ' + req.body.formula, ['x']); // expect: code-injection
  res.json({ result: compiled(1), other: compileFunction(req.query.code)() }); // expect: code-injection
};

exports.boxed = (req, res) => {
  const box = new NodeVM({ timeout: 100 });
  res.json({ one: new VM().run(req.body.script), other: box.run(`module.exports = ${req.query.sum}`) }); // expect: code-injection, code-injection
};

exports.cart = (req, res) => {
  const text = Buffer.from(req.cookies.cart, 'base64').toString();
  res.json(unserialize(text)); // expect: code-injection
};

exports.profile = (req, res) => res.json(serializer.deserialize(req.body.profile)); // expect: code-injection

exports.count = async (req, res) => {
  const browser = await puppeteer.launch();
  try {
    const page = await browser.newPage();
    await page.goto('https://shop.example/');
    const count = await page.evaluate(`document.querySelectorAll("${req.query.selector}").length`); // expect: code-injection
    res.json({ count });
  } finally {
    await browser.close();
  }
};

exports.title = async (req, res) => {
  const browser = await chromium.launch();
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript('window.theme = "' + req.query.theme + '"'); // expect: code-injection
    res.json({ title: await page.title() });
  } finally {
    await browser.close();
  }
};
