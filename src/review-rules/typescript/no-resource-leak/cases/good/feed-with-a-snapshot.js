const { EventEmitter } = require('events');

const bus = new EventEmitter();
const listeners = new Map();

function createFeed(store) {
  return function feed(req, res) {
    const push = (change) => res.write(`data: ${JSON.stringify(change)}\n\n`);
    bus.on('change', push);
    store.snapshot(req.tenant).forEach(push);
    req.on('close', () => bus.off('change', push));
  };
}

function createCounted(store) {
  return function feed(req, res) {
    const push = (change) => res.write(change.text);
    store.on('change', push);
    listeners.set(req.id, push);
  };
}

exports.bus = bus;
module.exports.createFeed = createFeed;
module.exports.createCounted = createCounted;
