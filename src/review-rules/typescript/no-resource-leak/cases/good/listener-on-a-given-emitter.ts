import { EventEmitter } from 'node:events';
import { Router } from 'express';
import { useEffect, useState } from 'react';

export function streamRoutes(bus: EventEmitter): Router {
  const router = Router();
  router.get('/events', (req, res) => {
    const onNotice = (text: string): void => {
      res.write(`data: ${text}\n\n`);
    };
    bus.on('notice', onNotice);
    req.on('close', () => {
      bus.off('notice', onNotice);
    });
  });
  router.get('/once', (req, res) => {
    const emitter = new EventEmitter();
    emitter.on('done', (text: string) => res.end(text));
    emitter.emit('done', 'well');
  });
  return router;
}

export function handedOn(bus: EventEmitter, cleanups: Map<unknown, () => void>): Router {
  const router = Router();
  router.get('/events', (req, res) => {
    const onNotice = (text: string): void => {
      res.write(text);
    };
    bus.on('notice', onNotice);
    cleanups.set(req, () => bus.removeListener('notice', onNotice));
  });
  return router;
}

export function useMessages(socket: EventEmitter): readonly string[] {
  const [messages, setMessages] = useState<readonly string[]>([]);
  useEffect(() => {
    const onMessage = (text: string) => setMessages((list) => [...list, text]);
    socket.on('message', onMessage);
    return () => {
      socket.off('message', onMessage);
    };
  }, [socket]);
  return messages;
}
