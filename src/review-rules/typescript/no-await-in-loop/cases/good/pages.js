export async function all(pages) {
  const rows = [];
  for (const page of pages) {
    rows.push(await fetchPage(page));
  }
  return rows;
}
