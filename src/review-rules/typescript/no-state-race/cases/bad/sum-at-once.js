export async function sizeOf(paths) {
  let total = 0;
  await Promise.all(
    paths.map(async (path) => {
      total += await size(path); // expect: state-race
    }),
  );
  return total;
}
