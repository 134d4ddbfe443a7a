import type { NextApiRequest, NextApiResponse } from 'next';
import { prisma } from '../db';

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  await prisma.$executeRawUnsafe('UPDATE visits SET count = count + 1');
  res.redirect(req.query.to as string); // expect: open-redirect
}
