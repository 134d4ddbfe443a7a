const express = require('express');

const app = express();
const pages = new Set(['terms', 'imprint']);

app.get('/pages/:page', (req, res) => {
  const { page } = req.params;
  if (!pages.has(page)) return res.sendStatus(404);
  return res.render(`pages/${page}`, { user: req.user });
});

app.get('/search', (req, res) => res.render('search', { q: req.query.q }));

app.get('/widget', (req, res) => app.locals.view.render(req.query.name));
