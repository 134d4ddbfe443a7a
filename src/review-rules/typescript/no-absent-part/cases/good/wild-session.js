const axios = require('axios');
const express = require('express');
const { Session, User } = require('../models');

const router = express.Router();
const directory = axios.create({ baseURL: process.env.DIRECTORY });

async function profileOf(mail) {
  try {
    const { data } = await directory.get('/people', { params: { mail } });
    return data.items;
  } catch (error) {
    if (error.response?.status === 404) {
      return [];
    }
    throw error;
  }
}

router.use(async (req, res, next) => {
  const [scheme, token] = (req.headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer') {
    res.status(401).json({ error: 'no token' });
    return;
  }
  req.session = await Session.findOne({ token });
  next();
});

router.get('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id).populate('teams').exec();
  if (user === null) {
    res.status(404).json({ error: 'no such user' });
    return;
  }
  const people = await profileOf(user.mail);
  res.json({ id: user.id, name: user.name, teams: user.teams, people });
});

module.exports = router;
