import express from 'express';
import type { Request, Response } from 'express';

export const app = express();

export function onError(err: Error, req: Request, res: Response): void {
  console.error(req.path, err);
  res.status(500).json({ message: err.message });
}

app.use(onError); // expect: short-handler
app.use('/admin', (exception: Error, req: Request, res: Response) => void res.status(500).send(exception.message)); // expect: short-handler
app.use(function (_err: unknown, req: Request, resp: Response) { // expect: short-handler
  resp.sendStatus(500);
});
