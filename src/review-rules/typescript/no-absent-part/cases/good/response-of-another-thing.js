export async function ask(page) {
  try {
    await page.open();
  } catch (error) {
    log(error.response.pages);
  }
}
