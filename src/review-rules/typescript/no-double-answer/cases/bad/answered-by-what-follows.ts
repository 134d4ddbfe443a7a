import { Router, type Request, type Response } from 'express';
import type { Accounts, Rows } from './accounts';

export function resetRoutes(accounts: Accounts, rows: Rows): Router {
  const router = Router();

  router.post('/reset', (req: Request, res: Response) => {
    const email = String(req.body.email ?? '');
    if (!email.includes('@')) {
      res.status(400).json({ error: 'not an address' }); // expect: answered-twice
    }
    accounts.sendReset(email).then(
      () => res.status(202).json({ sent: true }),
      () => res.status(500).json({ error: 'cannot send' }),
    );
  });

  router.get('/rows/:id', (req: Request, res: Response) => {
    if (!/^\d+$/.test(req.params.id)) {
      res.sendStatus(400); // expect: answered-twice
    }
    rows.get(req.params.id, (err, row) => {
      if (err) return res.sendStatus(500);
      return res.json(row);
    });
  });

  return router;
}
