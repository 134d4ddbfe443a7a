import { readFileSync } from 'node:fs';
import express from 'express';

const page = '<html><title>{{title}}</title><body>#USER#</body></html>';
const app = express();

app.get('/hello', (req, res) => {
  res.send(page.replace('{{title}}', 'Hello').replace(/#USER#/g, req.query.user)); // expect: xss
});

app.get('/bye', (req, res) => {
  const html = page.replace('{{title}}', () => req.query.title);
  res.type('html');
  res.send(html); // expect: xss
});

app.get('/about', (req, res) => {
  const frame = readFileSync('about.html', 'utf8');
  res.type('text/html').end(`<main>${frame.replace('<!--name-->', req.params.name)}</main>`); // expect: xss
});
