import { openSync, writeSync } from 'node:fs';
import * as fsp from 'node:fs/promises';
import { MongoClient, type Collection } from 'mongodb';
import { createClient } from 'redis';

const logs = new Map<string, fsp.FileHandle>();
const opened: number[] = [];

async function logOf(file: string): Promise<fsp.FileHandle> {
  const known = logs.get(file);
  if (known !== undefined) return known;
  const log = await fsp.open(file, 'a');
  logs.set(file, log);
  return log;
}

function tableOf(file: string): number {
  const fd = openSync(file, 'w');
  opened.push(fd);
  return fd;
}

async function connect(): Promise<MongoClient> {
  const client = await new MongoClient('mongodb://localhost').connect();
  process.once('exit', () => client.close());
  return client;
}

export async function append(file: string, line: string): Promise<void> {
  const log = await logOf(file);
  await log.write(line);
}

export function saveTable(file: string): void {
  const table = tableOf(file);
  writeSync(table, 'id;name');
}

export async function countUsers(): Promise<number> {
  const client = await connect();
  return await client.db('app').collection('users').countDocuments();
}

export async function lastJob(url: string): Promise<string | null> {
  const redis = await createClient({ url }).connect();
  try {
    return await redis.get('job');
  } finally {
    await redis.quit();
  }
}

/** Who has the collection has the client. */
export async function users(): Promise<Collection> {
  const client = await new MongoClient('mongodb://localhost').connect();
  return client.db('app').collection('users');
}
