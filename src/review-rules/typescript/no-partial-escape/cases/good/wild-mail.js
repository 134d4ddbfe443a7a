const lines = require('./lines.js');

const layout = {
  header: '<table><tr><th>Article</th><th>Count</th></tr>',
  footer: '</table>',
};

function escape(text) {
  return String(text)
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;');
}

function unescape(text) {
  return text.replace(/&lt;/g, '<').replace(/&amp;/g, '&');
}

function row({ name, count }) {
  return `<tr><td>${escape(name)}</td><td>${Number(count)}</td></tr>`;
}

exports.page = function page(order) {
  const rows = order.articles.map(row);
  const total = order.articles.reduce((sum, { count }) => sum + count, 0);
  return [
    layout.header,
    ...rows,
    `<tr><td>All</td><td>${total}</td></tr>`,
    layout.footer,
  ].join('\n');
};

exports.text = function text(page) {
  const bare = page.replace(/<[^>]*>/g, '');
  return lines.wrap(unescape(bare), 78);
};

exports.link = function link(article) {
  const address = `/articles/${Number(article.id)}`;
  return `<a href="${address}" title="${article.label.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}">${address}</a>`;
};
