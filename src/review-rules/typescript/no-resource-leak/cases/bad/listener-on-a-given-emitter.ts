import { EventEmitter } from 'node:events';
import { Router } from 'express';

export function streamRoutes(bus: EventEmitter): Router {
  const router = Router();
  router.get('/events', (req, res) => {
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    const onNotice = (text: string): void => {
      res.write(`data: ${text}\n\n`);
    };
    bus.on('notice', onNotice); // expect: listener-leak
    req.on('close', () => {
      res.end();
    });
  });
  return router;
}
