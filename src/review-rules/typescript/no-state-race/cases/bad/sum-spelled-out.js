export async function sizeOf(paths) {
  let total = 0;
  let weighted = 0;
  await Promise.all(
    paths.map(async (path) => {
      total = total + (await size(path)); // expect: state-race
      weighted = weighted + 2 * (await size(path)); // expect: state-race
    }),
  );
  return total + weighted;
}
