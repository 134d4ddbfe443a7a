const express = require('express');
const app = express();

app.post('/orders', (req, res) => {
  let body = '';
  req.on('data', (chunk) => {
    body += chunk;
  });
  req.on('end', () => {
    const order = JSON.parse(body); // expect: uncaught-throw
    res.json({ id: order.id });
  });
});
