const { marked } = require('marked');
const MarkdownIt = require('markdown-it');
const sanitizeHtml = require('sanitize-html');
const pages = require('./pages');

const md = new MarkdownIt({ linkify: true });

exports.preview = (req, res) => {
  res.send(`<main>${sanitizeHtml(marked.parse(req.body.text))}</main>`);
};

exports.show = (req, res) => res.send(md.render(req.body.text));

exports.page = (req, res) => res.send(`<main>${marked.parse(pages.terms)}</main>`);
