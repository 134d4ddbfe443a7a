import { prisma } from './prisma';

export async function list(req, res) {
  const orders = await prisma.order.findMany({ where: { open: true }, take: req.query.limit }); // expect: misfit-argument
  const users = await prisma.user.findMany({ skip: req.query.from as number }); // expect: misfit-argument
  res.json([orders, users]);
}

export const tail = (lines: string[], n: number): string[] => lines.slice(lines.length - n, n); // expect: misfit-argument

app.listen(3000, console.log('listening')); // expect: misfit-argument
