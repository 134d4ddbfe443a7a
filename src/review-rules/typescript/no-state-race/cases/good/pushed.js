export async function all(pages) {
  const rows = [];
  await Promise.all(
    pages.map(async (page) => {
      rows.push(...(await load(page)));
      rows[page] = await load(page);
    }),
  );
  return rows;
}
