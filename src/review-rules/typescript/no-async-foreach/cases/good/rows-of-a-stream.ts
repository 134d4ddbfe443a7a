import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Socket } from 'node:net';
import { parse } from 'csv-parse';
import { guests } from './guests';

export function load(file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const rows: unknown[] = [];
    createReadStream(file)
      .pipe(parse({ columns: true }))
      .on('data', (row) => rows.push(row))
      .on('error', reject)
      .on('end', async () => resolve(await guests.insertAll(rows)));
  });
}

export function slow(file: string, done: () => void) {
  const rows = createReadStream(file).pipe(parse());
  rows.on('data', async (row) => {
    rows.pause();
    await guests.insert(row);
    rows.resume();
  });
  rows.on('end', done);
}

export function kept(file: string, done: (all: Promise<unknown>) => void) {
  const work: Promise<void>[] = [];
  const reader = createInterface({ input: createReadStream(file) });
  reader.on('line', (line) => work.push(guests.insert({ name: line })));
  reader.on('close', () => done(Promise.all(work)));
}

export function serve(socket: Socket) {
  socket.on('data', async (chunk) => {
    socket.write(await guests.answer(chunk));
  });
  socket.on('close', () => {
    console.log('gone');
  });
}

export function quiet(file: string) {
  createReadStream(file).on('data', async (chunk) => {
    await guests.greet(chunk);
  });
}
