import type { Request, Response } from 'express';
import Redis from 'ioredis';
import type { Server } from 'socket.io';

const redis = new Redis(process.env.REDIS_URL ?? 'redis://localhost:6379');

export function relay(io: Server): void {
  io.on('connection', (socket) => {
    const feed = redis.duplicate(); // expect: unclosed-connection
    feed.subscribe(`room:${socket.data.room}`).catch((error) => socket.emit('failure', error.message));
    feed.on('message', (_channel, payload) => {
      socket.emit('message', payload);
    });
    socket.on('disconnect', () => {
      redis.srem('online', socket.data.userId).catch(() => undefined);
    });
  });
}

export const stream = (req: Request, res: Response): void => {
  const own = new Redis(); // expect: unclosed-connection
  own.on('pmessage', (_pattern, _channel, text) => res.write(`data: ${text}\n\n`));
  void own.psubscribe('job:*');
  req.on('close', () => res.end());
};
