import { MongoClient } from 'mongodb';

let client: MongoClient | undefined;

export async function collection(url: string, name: string) {
  client ??= await new MongoClient(url, { maxPoolSize: 10 }).connect();
  return client.db().collection(name);
}

export async function open(url: string): Promise<MongoClient> {
  const opened = await new MongoClient(url).connect();
  await opened.db('admin').command({ ping: 1 });
  return opened;
}

export async function close(): Promise<void> {
  await client?.close();
  client = undefined;
}
