class NotFound extends Error {}

export function find(items, id) {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw NotFound; // expect: thrown-class
  if (item.isBroken) throw TypeError; // expect: thrown-class
  return item;
}
