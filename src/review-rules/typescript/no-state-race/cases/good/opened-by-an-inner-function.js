const amqp = require('amqplib');

let channel = null;
let opening;
let admin;

function channelOf() {
  opening ??= amqp.connect(process.env.BROKER).then((connection) => connection.createChannel());
  return opening;
}

// Called by the module itself, once.
async function start() {
  if (!channel) channel = await amqp.connect(process.env.BROKER);
  const found = await channel.check();
  console.log(found);
}

start().catch(console.error);

async function adminOf() {
  if (!admin) admin = await amqp.connect(process.env.ADMIN);
  return admin;
}

// Nobody else may call it.
async function sweep() {
  const open = await adminOf();
  await open.purge();
}

setTimeout(sweep, 1000);

exports.publish = async (key, event) => {
  const open = await channelOf();
  open.publish('orders', key, Buffer.from(JSON.stringify(event)));
};
