import { openSync, writeSync } from 'node:fs';
import * as fsp from 'node:fs/promises';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { createClient } from 'redis';

async function openLog(folder: string, name: string): Promise<fsp.FileHandle> {
  await fsp.mkdir(folder, { recursive: true });
  return fsp.open(path.join(folder, `${name}.log`), 'a');
}

function openTable(file: string): number {
  if (file === '') throw new Error('no name');
  const fd = openSync(file, 'w');
  return fd;
}

function connect(): Promise<MongoClient> {
  return new MongoClient(process.env.MONGO_URL ?? 'mongodb://localhost').connect();
}

export async function append(folder: string, lines: readonly string[]): Promise<number> {
  const log = await openLog(folder, 'all'); // expect: unclosed-handle
  let written = 0;
  for (const line of lines) written += (await log.write(`${line}\n`)).bytesWritten;
  return written;
}

export function saveTable(file: string, rows: readonly string[]): void {
  const table = openTable(file); // expect: unclosed-handle
  for (const row of rows) writeSync(table, `${row}\n`);
}

export async function countUsers(): Promise<number> {
  const client = await connect(); // expect: unclosed-connection
  const users = client.db('app').collection('users');
  return users.countDocuments();
}

export async function lastJob(url: string): Promise<string | null> {
  const redis = await createClient({ url }) // expect: unclosed-connection
    .on('error', (error) => console.error(error))
    .connect();
  return await redis.get('job');
}
