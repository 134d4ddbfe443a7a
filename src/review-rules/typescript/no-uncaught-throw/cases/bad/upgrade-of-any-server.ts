import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export class Gateway {
  handleUpgrade(req: IncomingMessage, socket: Duplex): void {
    const versions = req.headers['sec-websocket-protocol'].split(','); // expect: missing-value
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Protocol: ${versions[0]}\r\n\r\n`);
  }
}
