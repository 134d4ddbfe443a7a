export function summary(result) {
  const errors = result.errors || [];
  if (errors) return `failed with ${errors.length} errors`; // expect: constant-condition
  return 'ok';
}

export function late(orders, now) {
  const open = orders.filter((order) => order.due < now);
  return open ? open.length : 'none'; // expect: constant-condition
}

export function describe(options) {
  const names = Object.keys(options);
  if (!names) throw new Error('no options'); // expect: constant-condition
  return names.join(', ');
}
