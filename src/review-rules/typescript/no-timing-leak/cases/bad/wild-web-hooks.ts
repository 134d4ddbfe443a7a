import express from 'express';
import { createHmac, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';

interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly payload: Record<string, unknown>;
}

const maxAge = 5 * 60 * 1000;

function signatureOf(body: string, time: string, secret: string): string {
  const hmac = createHmac('sha256', secret);
  hmac.update(`${time}.${body}`);
  return `v1=${hmac.digest('hex')}`;
}

export function webHooks(secretFile: string, queue: { push(delivery: Delivery): Promise<void> }) {
  const router = express.Router();
  router.use(express.text({ type: 'application/json', limit: '1mb' }));
  router.post('/hooks/:source', async (req, res, next) => {
    try {
      const secret = (await readFile(secretFile, 'utf8')).trim();
      const time = req.get('x-hook-time') ?? '';
      const signature = req.get('x-hook-signature') ?? '';
      if (Math.abs(Date.now() - Number(time)) > maxAge) {
        res.status(400).json({ error: 'too old' });
        return;
      }
      const expected = signatureOf(req.body, time, secret);
      if (signature.length !== expected.length || signature !== expected) { // expect: timing-attack
        res.status(401).json({ error: 'not signed by us' });
        return;
      }
      const event = req.get('x-hook-event') ?? 'unknown';
      await queue.push({ id: randomUUID(), event, payload: JSON.parse(req.body) });
      res.status(202).end();
    } catch (error) {
      next(error);
    }
  });
  return router;
}
