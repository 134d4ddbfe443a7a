import express from 'express';
import { escapeHtml } from './escape-html.js';

const page = '<html><title>{{title}}</title><body>#USER#</body></html>';
const app = express();

app.get('/hello', (req, res) => {
  res.send(page.replace('{{title}}', 'Hello').replace(/#USER#/g, escapeHtml(req.query.user)));
});

// Signs are taken out by a table, and texts are no pages.
const signs = { '<': '&lt;', '>': '&gt;' };
app.get('/bye', (req, res) => {
  res.send(`<p>${req.query.title.replace(/[<>]/g, (sign) => signs[sign])}</p>`);
});

app.get('/text', (req, res) => {
  res.type('text/plain').send('Hello NAME'.replace('NAME', req.query.name));
});

app.get('/list', (req, res) => {
  res.send(`<ul>${safe(req.query.name)}</ul>`);
});

function safe(text) {
  let result = '';
  for (let i = 0; i < text.length; i += 1) result += signs[text[i]] || (text[i] === '&' ? '&amp;' : text[i]);
  return result.replaceAll('"', '&quot;') || '&lt;';
}
