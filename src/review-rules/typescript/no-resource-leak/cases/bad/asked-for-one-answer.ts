import { createReadStream } from 'node:fs';
import * as readline from 'node:readline';
import { createInterface } from 'node:readline/promises';
import WebSocket from 'ws';

export async function balanceOf(url: string, account: string): Promise<number> {
  const socket = new WebSocket(url); // expect: unclosed-connection
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.send(JSON.stringify({ method: 'balance', account }));
  return new Promise((resolve) => {
    socket.once('message', (data) => resolve(Number(data.toString())));
  });
}

export function firstPrice(): Promise<string> {
  return new Promise((resolve, reject) => {
    const feed = new EventSource('/prices'); // expect: unclosed-connection
    feed.addEventListener('price', (event) => resolve(event.data));
    feed.onerror = reject;
  });
}

export function ask(question: string): Promise<string> {
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout }); // expect: unclosed-handle
  return new Promise((resolve) => {
    terminal.question(question, resolve);
  });
}

export function titleOf(path: string): Promise<string> {
  const lines = readline.createInterface({ input: createReadStream(path) }); // expect: unclosed-handle
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      resolve(line.replace(/^#+\s*/, ''));
    });
  });
}

export async function confirm(what: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout }); // expect: unclosed-handle
  const answer = await terminal.question(`${what} [y/N] `);
  return /^y(?:es)?$/i.test(answer.trim());
}
