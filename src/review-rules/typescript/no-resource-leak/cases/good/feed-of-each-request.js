const express = require('express');
const { feed } = require('../feed');
const { openFeed } = require('../open-feed');
const chart = require('../chart');

const router = express.Router();

router.get('/events', (req, res) => {
  const push = (item) => res.write(`data: ${JSON.stringify(item)}\n\n`);
  feed.on('item', push);
  req.on('close', () => feed.off('item', push));
});

router.get('/own', (req, res) => {
  const own = openFeed(req.query.topic);
  own.on('item', (item) => res.write(item));
  res.on('close', () => res.end());
});

router.get('/chart', (req, res) => {
  chart.on('drawn', onDrawn);
  chart.draw(req.query, res);
});

function onDrawn() {
  console.log('drawn');
}

module.exports = router;
