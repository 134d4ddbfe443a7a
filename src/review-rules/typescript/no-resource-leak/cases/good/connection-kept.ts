import { MongoClient } from 'mongodb';
import { createClient } from 'redis';

let cached: MongoClient | undefined;

export async function database(url: string) {
  if (cached === undefined) {
    cached = new MongoClient(url);
    await cached.connect();
  }
  return cached.db('shop');
}

export async function connect(url: string) {
  const client = new MongoClient(url);
  await client.connect();
  return client.db('shop');
}

export async function cache(url: string) {
  const client = createClient({ url });
  client.on('error', (error) => console.error(error));
  await client.connect();
  return client;
}
