import { prisma } from './prisma';
import { store } from './store';

export async function list(req, res) {
  const orders = await prisma.order.findMany({ where: { open: true }, take: Number(req.query.limit) });
  const users = await prisma.user.findMany({ skip: parseInt(req.query.from, 10) || 0 });
  const others = await store.cache.findMany({ take: req.query.limit });
  res.json([orders, users, others]);
}

export const tail = (lines: string[], n: number): string[] => lines.slice(lines.length - n, lines.length);
export const end = (lines: string[], n: number): string[] => lines.slice(lines.length - n);
export const cut = (lines: string[], n: number): string[] => lines.slice(0, lines.length - n);

app.listen(3000, () => console.log('listening'));
