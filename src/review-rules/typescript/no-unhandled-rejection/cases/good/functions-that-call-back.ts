import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createApp } from './app.ts';
import { render } from './render.ts';
import { store } from './store.ts';

async function onRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    response.end(await render(request.url ?? '/'));
  } catch {
    response.statusCode = 500;
    response.end();
  }
}

export const server = createServer(onRequest);
export const other = createServer((request, response) => {
  render(request.url ?? '/').then(
    (page) => response.end(page),
    (error: Error) => response.destroy(error),
  );
});
export const app = createApp(async (request) => render(request.url));

export function load(path: string): void {
  fs.readFile(path, 'utf8', async (error, text) => {
    if (error) return;
    await store.put(path, text).catch(console.error);
  });
}

export async function remember(tool: string): Promise<string> {
  const options = { encoding: 'utf8' } as const;
  execFile(tool, ['--version'], options);
  return fs.promises.readFile(tool, 'utf8');
}
