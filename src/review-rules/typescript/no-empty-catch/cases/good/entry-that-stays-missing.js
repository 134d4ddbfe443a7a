export async function sizesOf(files, measure) {
  const sizes = new Map();
  await Promise.all(
    files.map(async (file) => {
      try {
        sizes.set(file, await measure(file));
      } catch {}
    }),
  );
  return sizes;
}

export async function remove(asset, api) {
  const result = { isDeleted: true, isDeletedThere: false };
  try {
    const id = await api.idOf(asset);
    result.isDeletedThere = await api.deleteAsset(id);
  } catch (error) {}
  return result;
}

async function returnCatchingErrors(iterator) {
  try {
    await iterator.return();
  } catch {}
}

export { returnCatchingErrors };
