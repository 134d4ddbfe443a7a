import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import net from 'node:net';
import { render } from './render.ts';
import { store } from './store.ts';

async function onRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await render(request.url ?? '/');
  response.end(page);
}

export const server = createServer(onRequest); // expect: unhandled-rejection

export const echo = net.createServer(async (socket) => { // expect: unhandled-rejection
  socket.end(await store.greeting());
});

export function load(path: string): void {
  fs.readFile(path, 'utf8', async (error, text) => { // expect: unhandled-rejection
    if (error) throw error;
    await store.put(path, text);
  });
}

export function remember(tool: string): void {
  execFile(tool, ['--version'], async (_error, stdout) => { // expect: unhandled-rejection
    await store.put(tool, stdout);
  });
}
