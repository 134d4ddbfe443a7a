function check(order, type) {
  if (!order.status === 'paid') return 'open'; // expect: constant-expression
  if (!type == null) return 'none'; // expect: constant-expression
  if (order.total + order.tax === undefined) return 'empty'; // expect: constant-expression
  if (parseFloat(order.weight) === null) return 'weightless'; // expect: constant-expression
  if (order.items > 3 === 'many') return 'many'; // expect: constant-expression
  if ('test' === 'production') return 'test'; // expect: constant-expression
  return !!order.sent !== null; // expect: constant-expression
}
