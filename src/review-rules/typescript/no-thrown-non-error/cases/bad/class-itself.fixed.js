class NotFound extends Error {}

export function find(items, id) {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new NotFound();
  if (item.isBroken) throw new TypeError();
  return item;
}
