import { exec } from 'node:child_process';
import type { Request, Response } from 'express';

export function notify(req: Request, res: Response): void {
  // Double quotes stop spaces, not `$(…)`.
  exec(`notify-send ${JSON.stringify(req.body.title)}`, () => res.end()); // expect: command-injection
}
