const express = require('express');
const bus = require('./bus');

const router = express.Router();

router.get('/events/:tenant', (req, res) => {
  res.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (event) => {
    if (event.tenant === req.params.tenant) res.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  bus.on('event', send); // expect: listener-leak
});

router.get('/health', (req, res) => {
  res.json({ ok: true, listeners: bus.listenerCount('event') });
});

module.exports = router;
