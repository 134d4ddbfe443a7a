import { MongoClient } from 'mongodb';

export async function countOrders(url: string): Promise<number> {
  const client = new MongoClient(url); // expect: unclosed-connection
  await client.connect();
  const orders = client.db('shop').collection('orders');
  const count = await orders.countDocuments();
  return count;
}
