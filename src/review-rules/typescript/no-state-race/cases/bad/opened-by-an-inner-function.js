const amqp = require('amqplib');
const { MongoClient } = require('mongodb');

let channel = null;

async function channelOf() {
  if (channel) {
    return channel;
  }
  const connection = await amqp.connect(process.env.BROKER);
  channel = await connection.createChannel(); // expect: state-race
  await channel.assertExchange('orders', 'topic', { durable: true });
  return channel;
}

exports.publish = async (key, event) => {
  const open = await channelOf();
  open.publish('orders', key, Buffer.from(JSON.stringify(event)));
};

let client;

const db = async () => {
  if (!client) client = await MongoClient.connect(process.env.MONGO); // expect: state-race
  return client.db('shop');
};

module.exports.orders = async function orders(customer) {
  const shop = await db();
  return shop.collection('orders').find({ customer }).toArray();
};
