import { Router, type Request, type Response } from 'express';
import type { Accounts } from './accounts';

export function routes(accounts: Accounts): Router {
  const router = Router();

  router.post('/left', (req: Request, res: Response) => {
    if (!req.body.email) {
      res.sendStatus(400);
      return;
    }
    accounts.sendReset(req.body.email).then(() => res.sendStatus(202));
  });

  router.post('/else', (req: Request, res: Response) => {
    if (!req.body.email) {
      res.sendStatus(400);
    } else {
      accounts.sendReset(req.body.email).then(() => res.sendStatus(202));
    }
  });

  router.get('/listener', (req: Request, res: Response) => {
    if (accounts.isReady) {
      res.json(accounts.all());
    }
    accounts.once('ready', () => res.json(accounts.all()));
    accounts.later((all) => res.json(all));
  });

  router.get('/declared', (req: Request, res: Response) => {
    const later = (): unknown => res.json(accounts.all());
    if (accounts.isReady) {
      later();
    }
    if (!accounts.isOpen) {
      res.sendStatus(503);
    }
    accounts.count(req.params.id);
  });

  return router;
}
