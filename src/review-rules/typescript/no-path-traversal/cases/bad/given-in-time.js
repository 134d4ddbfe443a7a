const fs = require('fs');
const express = require('express');
const router = express.Router();

router.get('/codes', (req, res) => {
  let dir = './uploads';
  dir += '/' + req.query.name;
  fs.mkdirSync(dir); // expect: path-traversal
  dir += '/more';
  res.json({ dir });
});

router.get('/parts', (req, res) => {
  let dir = './uploads';
  for (const part of req.query.parts) {
    fs.mkdirSync(dir); // expect: path-traversal
    dir += '/' + part;
  }
  res.json({ dir });
});
