const express = require('express');
const router = express.Router();

router.get('/search', (req, res) => {
  res.render('search', req.query); // expect: code-injection
});

router.post('/done', async (req, res, next) => {
  await store(req.user.id);
  res.render('done', { ...req.body }, (error, html) => { // expect: code-injection
    if (error) return next(error);
    res.send(html);
  });
});

router.post('/again', (request, response) => {
  const { body } = request;
  const values = { title: 'Again', ...body };
  response.status(422).render('form', values); // expect: code-injection
});

const show = async (ctx) => {
  await ctx.render('profile', Object.assign({}, ctx.request.body)); // expect: code-injection
};

const showPage = ({ query }, res) => {
  res.render('page', query); // expect: code-injection
};

module.exports = { router, show, showPage };
