const puppeteer = require('puppeteer');

exports.titles = async (url) => {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(url);
  const widgets = await page.evaluate(() => catalogue.widgets.map((widget) => widget.title));
  await browser.close();
  return widgets;
};

exports.count = (catalogue) => catalogue.widgets.length;
