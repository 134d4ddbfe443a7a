import { createClient } from 'redis';

const redis = createClient();

wss.on('connection', (socket) => {
  const own = redis.duplicate();
  own.subscribe('news', (text) => socket.send(text));
  socket.on('close', () => {
    own.removeAllListeners();
    own.shutdown();
  });
});
