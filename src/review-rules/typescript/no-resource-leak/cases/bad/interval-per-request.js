const express = require('express');
const app = express();

app.get('/events', (req, res) => {
  res.setHeader('Content-Type', 'text/event-stream');
  setInterval(() => { // expect: timer-leak
    res.write(`data: ${Date.now()}\n\n`);
  }, 1000);
});

module.exports = app;
