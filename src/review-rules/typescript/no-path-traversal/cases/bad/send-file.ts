import path from 'node:path';
import type { Request, Response } from 'express';

export function download(req: Request, res: Response) {
  const { name } = req.params;
  res.sendFile(path.resolve('/srv/reports', `${name}.pdf`)); // expect: path-traversal
}
