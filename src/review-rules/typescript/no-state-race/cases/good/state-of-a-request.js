const express = require('express');
const { rooms } = require('./rooms');

const app = express();
let last;
let origin;

app.use((req, res, next) => {
  last = req.headers['user-agent'];
  if (origin === undefined) origin = req.headers.origin;
  next();
});

app.get('/rooms', async (req, res) => {
  let guest;
  guest = req.user;
  res.set('x-origin', origin);
  res.json(await rooms.of(guest.id));
});
