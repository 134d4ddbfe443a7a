const fs = require('fs');
const express = require('express');
const router = express.Router();

router.get('/codes', (req, res) => {
  const name = req.query.name;
  let dir = './uploads';
  if (!fs.existsSync(dir)) fs.mkdirSync(dir);
  dir += '/codes';
  if (!fs.existsSync(dir)) fs.mkdirSync(dir);
  dir += '/' + name;
  res.json({ dir });
});
