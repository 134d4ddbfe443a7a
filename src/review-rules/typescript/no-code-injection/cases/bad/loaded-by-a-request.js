const path = require('path');
const express = require('express');

const router = express.Router();

router.get('/plugins/:name', (req, res) => {
  const plugin = require(path.join(__dirname, 'plugins', req.params.name)); // expect: code-injection
  res.json(plugin.describe());
});

router.post('/jobs', async (req, res) => {
  const { job } = req.body;
  const run = require(`./jobs/${job}`); // expect: code-injection
  res.json(await run(req.user));
});

module.exports = router;
