export async function rowsOf(pages: number[]): Promise<string[]> {
  let rows: string[] = [];
  let byName: Record<string, string> = {};
  await Promise.all(
    pages.map(async (page) => {
      rows = [...rows, ...(await load(page))]; // expect: state-race
      rows = rows.concat(await load(page)); // expect: state-race
      byName = { ...byName, [page]: await nameOf(page) }; // expect: state-race
    }),
  );
  return [...rows, ...Object.keys(byName)];
}
