import { MongoClient } from 'mongodb';

interface Legacy {
  _id: string;
  fullname: string;
}

export async function migrate(uri: string, isDry: boolean): Promise<number> {
  const client = new MongoClient(uri); // expect: unclosed-connection
  await client.connect();
  const users = client.db('crm').collection<Legacy>('users');
  let changed = 0;
  for await (const user of users.find({ first: { $exists: false } })) {
    const [first, last] = user.fullname.split(' ');
    if (!isDry) await users.updateOne({ _id: user._id }, { $set: { first, last } });
    changed += 1;
  }
  return changed;
}
