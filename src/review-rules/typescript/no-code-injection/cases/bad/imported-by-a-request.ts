import type { Request, Response } from 'express';
import { Hono } from 'hono';

export async function preview(req: Request, res: Response): Promise<void> {
  const component = await import(req.query.path as string); // expect: code-injection
  res.send(component.render());
}

export const run = async (req: Request, res: Response): Promise<void> => {
  const { task } = req.params;
  const { default: start } = await import(`../tasks/${task}.js`); // expect: code-injection
  res.json(await start());
};

const app = new Hono();
app.post('/plugins', async (c) => {
  const body = await c.req.json();
  const file = './plugins/' + body.plugin;
  return import(file).then((plugin) => c.json(plugin.manifest)); // expect: code-injection
});

export { app };
