export async function sizeOf(paths) {
  let total = 0;
  await Promise.all(
    paths.map(async (path) => {
      const added = await size(path);
      total += added;
    }),
  );
  return total;
}
