const puppeteer = require('puppeteer');
const needle = require('needle');

exports.title = async (req, res) => {
  const browser = await puppeteer.launch();
  try {
    const page = await browser.newPage();
    await page.goto(req.query.address); // expect: server-request-forgery
    res.send(await page.evaluate(() => document.title));
  } finally {
    await browser.close();
  }
};

exports.feed = async (req, res) => {
  const { body } = await needle('get', req.query.feed); // expect: server-request-forgery
  res.send(body);
};
