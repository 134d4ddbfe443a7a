import { promises as fs } from 'fs';
import { join } from 'path';
import { Server } from 'socket.io';

const io = new Server();

io.on('connection', (socket) => {
  socket.on('open', async (name: string, done: (text: string) => void) => {
    done(await fs.readFile(join('/data', name), 'utf8')); // expect: path-traversal
  });
});
