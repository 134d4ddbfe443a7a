export async function all(pages) {
  let last;
  await Promise.all(
    pages.map(async (page) => {
      last = await load(page);
      page.total += await size(page);
    }),
  );
  return last;
}
