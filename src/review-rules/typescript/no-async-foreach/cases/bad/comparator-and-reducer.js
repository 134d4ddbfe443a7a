export async function rank(items, score) {
  const sorted = [...items].sort(async (a, b) => (await score(a)) - (await score(b))); // expect: misused-promise
  const total = await items.reduce(async (sum, item) => sum + (await score(item)), 0); // expect: misused-promise
  const byName = await items.reduce(async (found, item) => { // expect: misused-promise
    found[item.name] = await score(item);
    return found;
  }, {});
  return { sorted, total, byName };
}
