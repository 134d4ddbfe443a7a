// ./orders.ts, before: export async function loadOrder(id: string) { const found = await load(id); return found.order; }
// ./orders.ts, now: export async function loadOrder(id: string) { const found = await load(id); return found.ok ? found.order : null; }
import { loadOrder } from './orders.ts';

export async function total(id: string): Promise<number> {
  const order = await loadOrder(id); // expect: new-null
  return order.lines.reduce((sum, { price }) => sum + price, order.shipping);
}

export async function first(id: string): Promise<Line> {
  const [line] = (await loadOrder(id)).lines; // expect: new-null
  return line;
}
