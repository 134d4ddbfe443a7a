export async function sizeOf(paths) {
  let total = 0;
  for (const path of paths) total += await size(path);
  await Promise.all(
    paths.map(async (path) => {
      let own = 0;
      own += await size(path);
      return own;
    }),
  );
  return total;
}
