const express = require('express');
const { rooms } = require('./rooms');

const app = express();
let guest;
let language = 'en';

app.use((req, res, next) => {
  guest = req.user; // expect: state-race
  language = req.headers['accept-language']; // expect: state-race
  next();
});

app.get('/rooms', async (req, res) => {
  res.json(await rooms.of(guest.id, language));
});
