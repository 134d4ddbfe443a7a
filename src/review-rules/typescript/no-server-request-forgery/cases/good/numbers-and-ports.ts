import type { Request, Response } from 'express';

export async function probe(req: Request, res: Response): Promise<void> {
  const port = Number(req.query['port']);
  const answer = await fetch(`http://localhost:${port}/health`);
  res.sendStatus(answer.status);
}
