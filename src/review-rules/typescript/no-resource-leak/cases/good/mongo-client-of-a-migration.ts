import { MongoClient } from 'mongodb';

export async function migrate(uri: string): Promise<number> {
  const client = new MongoClient(uri);
  try {
    await client.connect();
    let changed = 0;
    for await (const user of client.db('crm').collection('users').find()) changed += user ? 1 : 0;
    return changed;
  } finally {
    await client.close();
  }
}

export async function open(uri: string): Promise<unknown> {
  const client = new MongoClient(uri);
  await client.connect();
  for await (const each of client.db().listCollections()) console.log(each);
  return client.db('crm');
}
