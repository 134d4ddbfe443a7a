const express = require('express');
const cors = require('cors');
const rateLimit = require('express-rate-limit');
const session = require('express-session');
const axios = require('axios');
const mongoose = require('mongoose');
const _ = require('lodash');

const app = express();
app.use(express.json); // expect: misfit-argument
app.use(cors); // expect: misfit-argument
app.use(rateLimit({ windowMs: 15 * 60, max: 100 })); // expect: misfit-argument
app.use(session({ secret: process.env.SECRET, cookie: { maxAge: 60 * 60 * 24 } })); // expect: misfit-argument

app.get('/users', async (req, res, next) => {
  const { data } = await axios.get('/users', { Authorization: req.token }); // expect: misfit-argument
  await axios.post('/log', { count: data.length }, { 'Content-Type': 'application/json' }); // expect: misfit-argument
  res.json(_.uniq(data, 'id')); // expect: misfit-argument
});

app.delete('/users', (req, res, next) => {
  axios
    .delete('/users')
    .then(res.sendStatus(204)) // expect: used-nothing
    .catch(next()); // expect: used-nothing
});

mongoose.connect(process.env.MONGO_URL).then(console.log('connected')); // expect: used-nothing

const oldest = (users) => _.max(users, (user) => user.age); // expect: misfit-argument
const sleep = (ms) => new Promise((resolve) => setTimeout(ms, resolve)); // expect: misfit-argument

function watch(onChange) {
  let timer;
  return (file) => {
    if (timer) clearTimeout(); // expect: misfit-argument
    timer = setTimeout(onChange(file), 200); // expect: used-nothing
    setInterval(1000, () => onChange(file)); // expect: misfit-argument
  };
}

module.exports = { app, oldest, sleep, watch };
