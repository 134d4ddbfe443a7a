// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export function shippingOf(order: Order): number { // expect: complexity
  if (order.isGift) return 0;
  if (order.total > 100) return 0;
  if (order.weight > 20) return 12;
  if (order.country !== 'CN') return 30;
  return 6;
}
