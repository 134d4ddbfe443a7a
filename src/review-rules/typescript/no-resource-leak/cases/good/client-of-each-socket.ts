import type { Request, Response } from 'express';
import Redis from 'ioredis';
import type { Server } from 'socket.io';
import { closeLater } from './closing.ts';

const redis = new Redis(process.env.REDIS_URL ?? 'redis://localhost:6379');
const feed = redis.duplicate();

export function relay(io: Server): void {
  void feed.subscribe('all');
  io.on('connection', (socket) => {
    const own = redis.duplicate();
    void own.subscribe(`room:${socket.data.room}`);
    own.on('message', (_channel, payload) => socket.emit('message', payload));
    socket.on('disconnect', () => own.disconnect());
  });
}

export const stream = (req: Request, res: Response): void => {
  const own = new Redis();
  own.on('pmessage', (_pattern, _channel, text) => res.write(`data: ${text}\n\n`));
  void own.psubscribe('job:*');
  req.on('close', () => own.quit());
};

export const kept = (req: Request, res: Response): void => {
  const own = new Redis();
  void own.subscribe(req.params.topic);
  closeLater(own, res);
};
