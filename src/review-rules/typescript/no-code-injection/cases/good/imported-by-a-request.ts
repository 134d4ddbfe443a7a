import path from 'node:path';
import type { Request, Response } from 'express';

const tasks: Record<string, () => Promise<{ default: () => Promise<unknown> }>> = {
  clean: () => import('../tasks/clean.js'),
  count: () => import('../tasks/count.js'),
};

export async function run(req: Request, res: Response): Promise<void> {
  const task = tasks[req.params.task];
  if (task === undefined) return void res.sendStatus(404);
  res.json(await (await task()).default());
}

export async function texts(req: Request, res: Response): Promise<void> {
  const language = req.query.language === 'de' ? 'de' : 'en';
  res.json(await import(`../texts/${language}.js`));
}

export async function own(req: Request, res: Response): Promise<void> {
  const name = path.basename(req.body.name);
  const known = await import(`../texts/${path.basename(req.body.name)}.js`);
  const data = await import(`../data/${req.body.page}.json`);
  res.json({ name, known, data });
}

export const load = async (name: string) => import(`../plugins/${name}.js`);
