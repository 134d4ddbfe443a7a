export function addItem(items: { id: string; quantity: number }[], id: string): void {
  const index = items.findIndex((item) => item.id === id);
  if (index !== -1) items[index].quantity += 1;
  const next = items.findIndex((item) => item.quantity > 1);
  if (next === -1) return;
  if (next) items[next - 1].quantity = 0;
  const at = id.indexOf(':');
  items.push({ id: id.slice(0, at), quantity: at });
}
