// ./frame.ts, now: export function readFrame(text: string): Frame { const { type, body } = JSON.parse(text); return { type, body }; }
// ./address.ts, now: export const hostOf = (text: string) => nameOf(text); const nameOf = (text: string) => new URL(text).hostname;
// ./version.ts, now: export const check = (options: Options, version: string) => { if (!version.startsWith('2.')) { throw new Error('too old'); } return options[version]; };
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { readFrame } from './frame.ts';
import { hostOf } from './address.ts';
import * as version from './version.ts';

const server = new WebSocketServer({ port: 8080 });

server.on('connection', (socket) => {
  socket.on('message', (data) => {
    const frame = readFrame(data.toString()); // expect: uncaught-throw
    handlers[frame.type]?.(frame.body);
  });
});

createServer((request, response) => {
  const from = hostOf(request.headers.origin ?? ''); // expect: uncaught-throw
  version.check(options, request.url ?? ''); // expect: uncaught-throw
  response.end(`hello ${from}`);
}).listen(8081);
