import type { Request, Response } from 'express';

export async function clear(req: Request, res: Response): Promise<void> {
  if (req.headers.origin !== undefined) {
    res.status(403).json({ message: 'not from outside' }); // expect: answered-twice
  }
  await store.clear();
  res.status(200).json({ success: true });
}

export function forward(req: Request, response: Response) {
  if (req.query.to === undefined) response.status(400).end(); // expect: answered-twice
  response.redirect(String(req.query.to));
}
