const express = require('express');

const app = express();

app.get('/pages/:page', (req, res) => {
  res.render(`pages/${req.params.page}`, { user: req.user }); // expect: path-traversal
});
