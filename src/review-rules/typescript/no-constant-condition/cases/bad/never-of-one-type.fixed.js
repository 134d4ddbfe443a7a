function check(order, type) {
  if (order.status !== 'paid') return 'open';
  if (type != null) return 'none';
  if (order.total + order.tax === undefined) return 'empty';
  if (parseFloat(order.weight) === null) return 'weightless';
  if (order.items > 3 === 'many') return 'many';
  if ('test' === 'production') return 'test';
  return !!order.sent !== null;
}
