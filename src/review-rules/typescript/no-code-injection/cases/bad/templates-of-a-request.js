import ejs from 'ejs';
import Handlebars from 'handlebars';
import _ from 'lodash';
import nunjucks from 'nunjucks';
import pug from 'pug';

const environment = new nunjucks.Environment();

export function preview(req, res) {
  const { template, data } = req.body;
  if (typeof template !== 'string') {
    return res.status(400).end();
  }
  const html = ejs.render(template, data); // expect: code-injection
  return res.type('html').send(html);
}

export function mail(req, res) {
  const write = Handlebars.compile(`<body>${req.body.text}</body>`); // expect: code-injection
  res.send(write({ user: req.user }));
}

export const subject = (req) => _.template(req.query.subject)({ user: req.user }); // expect: code-injection

export const card = (ctx) => pug.render(ctx.request.body.card); // expect: code-injection

export const letter = (req, res) => res.send(environment.renderString(req.body.letter, {})); // expect: code-injection
