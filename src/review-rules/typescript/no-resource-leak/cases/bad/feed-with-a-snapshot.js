const { EventEmitter } = require('events');

const bus = new EventEmitter();

function createFeed(store) {
  return function feed(req, res) {
    res.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const push = (change) => {
      if (change.tenant === req.tenant) res.write(`data: ${JSON.stringify(change)}\n\n`);
    };
    bus.on('change', push); // expect: listener-leak
    store.snapshot(req.tenant).forEach(push);
    req.on('close', () => {
      res.end();
    });
  };
}

module.exports = { bus, createFeed };
