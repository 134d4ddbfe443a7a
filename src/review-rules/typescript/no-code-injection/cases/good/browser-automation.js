export async function shoot(req, res, page) {
  const width = await page.evaluate((selector) => document.querySelector(selector).clientWidth, req.query.selector);
  await page.$eval('h1', (heading) => heading.textContent);
  res.json({ width });
}
