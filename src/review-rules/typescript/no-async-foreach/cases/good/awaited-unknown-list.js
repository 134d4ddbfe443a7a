export async function visit(list, load) {
  await list.forEach(async (item) => {
    await load(item);
  });
  const found = await list.filter(async (item) => await load(item));
  return list.some(async (item) => await load(item)).then((any) => (any ? found : []));
}
