const express = require('express');
const cors = require('cors');
const rateLimit = require('express-rate-limit');
const session = require('express-session');
const axios = require('axios');
const mongoose = require('mongoose');
const _ = require('lodash');
const underscore = require('underscore');
const { auth, handlers, wrap } = require('./auth');

const app = express();
app.use(express.json());
app.use(cors());
app.use(auth);
app.use(rateLimit({ windowMs: 15 * 60 * 1000, max: 100 }));
app.use(rateLimit({ windowMs: 60_000, max: 60 }));
app.use(session({ secret: process.env.SECRET, cookie: { maxAge: 60 * 60 * 24 * 1000 } }));

app.get('/users', async (req, res, next) => {
  const { data } = await axios.get('/users', { headers: { Authorization: req.token } });
  await axios.post('/log', { Authorization: 'asked', 'X-Id': 1 });
  res.json(_.uniqBy(data, 'id'));
});

app.delete('/users', (req, res, next) => {
  axios
    .delete('/users')
    .then(() => res.sendStatus(204))
    .then(handlers.done('users'))
    .then(wrap(next))
    .catch(next);
});

mongoose.connect(process.env.MONGO_URL).then(() => console.log('connected'));

process.once('SIGTERM', () => process.nextTick(process.exit(0)));

const highest = (list) => _.max(list);
const bigger = (a, b) => Math.max(a, b);
const oldest = (users) => underscore.max(users, (user) => user.age);
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function watch(onChange, timeout, clock) {
  let timer;
  return (file) => {
    clearTimeout(timer);
    clock.clearTimeout();
    timer = setTimeout(() => onChange(file), timeout);
    clock.setTimeout(timeout, () => onChange(file));
    setTimeout(timeout, 100);
  };
}

module.exports = { app, bigger, highest, oldest, sleep, watch };
