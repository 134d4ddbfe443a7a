export function shippingOf(order: Order): number {
  if (order.isGift) return 0;
  if (order.total > 100) return 0;
  if (order.weight > 20) return 12;
  if (order.country !== 'CN') return 30;
  for (const line of order.lines) {
    if (line.isBig) {
      if (line.count > 2) return 40;
    }
  }
  return 6;
}
