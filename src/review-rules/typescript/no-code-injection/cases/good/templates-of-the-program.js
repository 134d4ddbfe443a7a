import { readFileSync } from 'node:fs';
import ejs from 'ejs';
import Handlebars from 'handlebars';
import _ from 'lodash';
import nunjucks from 'nunjucks';

const page = readFileSync(new URL('page.ejs', import.meta.url), 'utf8');
const pages = { short: '<p>{{ name }}</p>', long: '<h1>{{ name }}</h1>' };
const write = Handlebars.compile(pages.short);

export function preview(req, res) {
  res.send(ejs.render(page, { text: req.body.text }));
}

export function mail(req, res) {
  res.send(write(req.body));
}

export const subject = (req) => _.template('Hello <%= name %>')(req.body);

/** What the caller wants to have compiled is his. */
export const compile = (template) => _.template(template);

export const letter = (req) => nunjucks.renderString(pages.long, req.query);

/** A file is read by its name here; the name is no template. */
export const view = (req, res) => res.render(req.params.view);
