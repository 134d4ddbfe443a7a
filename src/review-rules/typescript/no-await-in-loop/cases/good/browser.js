export async function titlesOf(driver, urls) {
  const titles = [];
  for (const url of urls) {
    const title = await driver.getTitle(url);
    titles.push(title);
  }
  return titles;
}
