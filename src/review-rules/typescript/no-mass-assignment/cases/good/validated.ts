import { z } from 'zod';
import type { Request, Response } from 'express';
import { User } from './models';

const shape = z.object({ name: z.string() }).strict();

export async function create(req: Request, res: Response): Promise<void> {
  req.body = shape.parse(req.body);
  res.json(await User.create(req.body));
}
