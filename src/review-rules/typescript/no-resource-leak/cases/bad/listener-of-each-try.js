const WebSocket = require('ws');
const { bus } = require('./bus');

let ws;

function connect() {
  ws = new WebSocket(process.env.FEED);
  ws.on('error', (error) => console.warn(error.message));
  ws.on('close', () => setTimeout(connect, 1000));
  bus.on('order', (order) => ws.send(JSON.stringify(order))); // expect: listener-leak
}

connect();

module.exports.follow = (emitter) => {
  const listen = async () => {
    emitter.on('row', show); // expect: listener-leak
    emitter.once('end', () => listen());
  };
  return listen();
};

function show(row) {
  console.log(row);
}
