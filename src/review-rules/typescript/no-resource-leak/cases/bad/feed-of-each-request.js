const express = require('express');
const { feed } = require('../feed');

const router = express.Router();

router.get('/events', (req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const topic = String(req.query.topic || 'all');

  const push = (item) => {
    if (topic === 'all' || item.topic === topic) res.write(`data: ${JSON.stringify(item)}\n\n`);
  };

  feed.on('item', push); // expect: listener-leak
  const beat = setInterval(() => res.write(':\n\n'), 15000);

  req.on('close', () => {
    clearInterval(beat);
    res.end();
  });
});

module.exports = router;
