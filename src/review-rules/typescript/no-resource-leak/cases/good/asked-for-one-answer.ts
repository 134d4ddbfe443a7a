import { createReadStream } from 'node:fs';
import * as readline from 'node:readline';
import { createInterface } from 'node:readline/promises';
import WebSocket from 'ws';

export async function balanceOf(url: string): Promise<number> {
  const socket = new WebSocket(url);
  return new Promise((resolve) => {
    socket.once('message', (data) => {
      socket.close();
      resolve(Number(data.toString()));
    });
  });
}

/** Whoever gets the socket closes it. */
export async function connected(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.once('message', resolve);
    socket.once('error', reject);
  });
  return socket;
}

/** It goes on telling what happens. */
export function follow(url: string, told: (text: string) => void): Promise<void> {
  const socket = new WebSocket(url);
  return new Promise((resolve) => {
    socket.once('open', () => resolve());
    socket.on('message', (data) => told(data.toString()));
  });
}

export function ask(question: string): Promise<string> {
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    terminal.question(question, (answer) => {
      terminal.close();
      resolve(answer);
    });
  });
}

export function countLines(path: string): Promise<number> {
  const lines = readline.createInterface({ input: createReadStream(path) });
  return new Promise((resolve) => {
    let count = 0;
    lines.on('line', () => count++);
    lines.on('close', () => resolve(count));
  });
}

export async function namesIn(path: string): Promise<string[]> {
  const lines = createInterface({ input: createReadStream(path) });
  const names: string[] = [];
  for await (const line of lines) names.push(line.trim());
  return names;
}

export async function confirm(what: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(what)) === 'y';
  } finally {
    terminal.close();
  }
}

/** It answers until the program is ended. */
export function repl(run: (line: string) => string): void {
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const next = (): void => {
    terminal.question('> ', (line) => {
      terminal.write(run(line));
      next();
    });
  };
  next();
}
