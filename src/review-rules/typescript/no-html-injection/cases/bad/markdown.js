const { marked } = require('marked');
const MarkdownIt = require('markdown-it');
const showdown = require('showdown');

const md = new MarkdownIt({ html: true, linkify: true });
const converter = new showdown.Converter();

exports.preview = (req, res) => {
  res.send(`<main>${marked.parse(req.body.text)}</main>`); // expect: xss
};

exports.show = (req, res) => res.send(md.render(req.body.text)); // expect: xss

exports.note = (req, res) => {
  const html = converter.makeHtml(req.query.note);
  res.send(`<p>${html}</p>`); // expect: xss
};
