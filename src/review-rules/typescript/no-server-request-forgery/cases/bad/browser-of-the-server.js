import puppeteer from 'puppeteer';

export async function screenshot(req, res) {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(req.query.url, { waitUntil: 'networkidle0' }); // expect: server-request-forgery
  res.type('png').send(await page.screenshot());
  await browser.close();
}
