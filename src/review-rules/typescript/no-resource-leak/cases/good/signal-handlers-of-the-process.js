import { socket } from './socket';

export function main() {
  process.on('SIGTERM', () => process.exit(0));
  socket.on('message', (message) => console.log(message));
}
