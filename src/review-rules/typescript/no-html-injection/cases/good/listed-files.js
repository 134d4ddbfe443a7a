// Escaped, of the program itself, counted, or no page.
const escapeHtml = require('escape-html');
const fs = require('fs');

exports.escaped = (folder, res) => {
  const items = fs.readdirSync(folder).map((name) => `<li>${escapeHtml(name)}</li>`);
  res.send(`<ul>${items.join('')}</ul>`);
};

exports.own = (res) => {
  const pages = fs.readdirSync(`${__dirname}/pages`);
  res.send(`<ul>${pages.map((name) => `<li>${name}</li>`).join('')}</ul>`);
};

exports.count = (folder, res) => res.send(`<p>${fs.readdirSync(folder).length} files</p>`);

exports.list = (folder, res) => res.send(fs.readdirSync(folder));

exports.content = (folder, res) => {
  fs.readdir(folder, (error, names) => {
    if (error) throw error;
    res.type('text/plain');
    res.send(`<${names.join('>\n<')}>`);
  });
};

exports.page = (path, res) => res.send(`<main>${fs.readFileSync(path, 'utf8')}</main>`);
