import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One connection, seen from the server. Short texts in single frames: that is all that a test needs. */
export interface ServerSocket {
  send(text: string): void;
  close(code: number): void;
  /** Without a word. */
  destroy(): void;
}

export interface SocketEvents {
  readonly opened: (socket: ServerSocket, request: IncomingMessage) => void;
  readonly received: (socket: ServerSocket, text: string) => void;
  /** @returns false: nothing is said to it. */
  readonly closed: (socket: ServerSocket, code: number) => boolean;
}

export interface SocketServer extends AsyncDisposable {
  /** `ws://127.0.0.1:…` */
  readonly url: string;
}

const opcodes = { text: 1, close: 8 } as const;
/** Of RFC 6455, section 1.3. */
const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

export async function listenForSockets(events: SocketEvents): Promise<SocketServer> {
  const server = createServer();
  const open = new Set<Socket>();
  server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => undefined);
    accept(socket, request, events);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function accept(socket: Socket, request: IncomingMessage, events: SocketEvents): void {
  const key = request.headers['sec-websocket-key'] ?? '';
  const proof = createHash('sha1')
    .update(key + magic)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${proof}\r\n\r\n`,
  );
  const wire: ServerSocket = {
    send: (text) => socket.write(frameOf(opcodes.text, Buffer.from(text))),
    close: (code) => socket.end(frameOf(opcodes.close, codeBytes(code))),
    destroy: () => socket.destroy(),
  };
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let read = readFrame(rest); read !== undefined; read = readFrame(rest)) {
      rest = rest.subarray(read.size);
      if (read.opcode === opcodes.text) events.received(wire, read.payload.toString('utf8'));
      if (read.opcode !== opcodes.close) continue;
      const code = read.payload.length < 2 ? 1005 : read.payload.readUInt16BE(0);
      if (events.closed(wire, code)) socket.end(frameOf(opcodes.close, read.payload));
    }
  });
  events.opened(wire, request);
}

function frameOf(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const size = length < 126 ? Buffer.from([length]) : Buffer.from([126, length >> 8, length & 255]);
  return Buffer.concat([Buffer.from([0x80 | opcode]), size, payload]);
}

function codeBytes(code: number): Buffer {
  return Buffer.from([code >> 8, code & 255]);
}

interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
  /** Bytes of all of it. */
  readonly size: number;
}

/** Of a client: masked. undefined: it is not all there yet. */
function readFrame(bytes: Buffer): Frame | undefined {
  if (bytes.length < 8) return undefined;
  const short = (bytes[1] ?? 0) & 127;
  const start = short === 126 ? 4 : 2;
  const length = short === 126 ? bytes.readUInt16BE(2) : short;
  const size = start + 4 + length;
  if (bytes.length < size) return undefined;
  const mask = bytes.subarray(start, start + 4);
  const payload = Buffer.from(bytes.subarray(start + 4, size)).map((byte, at) => byte ^ (mask[at % 4] ?? 0));
  return { opcode: (bytes[0] ?? 0) & 15, payload: Buffer.from(payload), size };
}
