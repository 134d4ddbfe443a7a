import querystring from 'node:querystring';
import url from 'node:url';
import { escape } from './escape.js';

export function hello(req, res) {
  const { query } = url.parse(req.url, true);
  res.end('<h1>Hello ' + escape(query.name) + '</h1>');
}

export function page(req, res) {
  const given = querystring.parse(req.url.split('?')[1]);
  res.end(`<p>Page ${Number(given.page)} of ${given.sort === 'up' ? 'up' : 'down'}</p>`);
}

export function answer(req, res) {
  const { searchParams } = new URL(req.url, 'http://localhost');
  res.setHeader('Content-Type', 'text/plain');
  res.end(`<${searchParams.get('q')}>`);
}

const settings = querystring.parse('theme=<dark>&size=2');
export const theme = (req, res) => res.end(`<html class="${settings.theme}">`);
