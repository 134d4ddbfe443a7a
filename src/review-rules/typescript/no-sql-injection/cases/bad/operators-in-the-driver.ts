import { MongoClient } from 'mongodb';

const users = new MongoClient(url).db('shop').collection('users');

export async function rename(ctx: Context) {
  await users.updateOne({ token: ctx.request.body.token }, { $set: { name: 'x' } }); // expect: operator-injection
}

export async function count(request: Request) {
  return users.countDocuments({ state: request.query.state }); // expect: operator-injection
}

export async function take(req: Request) {
  return users.findOneAndDelete({ ticket: req.body.ticket, isOpen: true }); // expect: operator-injection
}
