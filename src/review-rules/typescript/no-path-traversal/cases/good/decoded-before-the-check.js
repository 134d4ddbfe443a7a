const fs = require('fs/promises');
const { createReadStream } = require('fs');
const { join, sep } = require('path');

exports.createHandler = ({ folder }) => async (req, res) => {
  const [raw] = req.url.split('?');
  const pathname = decodeURIComponent(raw);
  if (pathname.includes('..')) {
    res.writeHead(400).end('bad path');
    return;
  }
  res.end(await fs.readFile(join(folder, pathname)));
};

exports.send = function (req, res) {
  const name = req.url.slice(1);
  if (name.includes('..')) return res.writeHead(403).end();
  const root = join(__dirname, 'public');
  const file = join(root, decodeURIComponent(name));
  if (!file.startsWith(root + sep)) return res.writeHead(403).end();
  createReadStream(file).on('error', () => res.destroy()).pipe(res);
};

exports.plain = function (req, res) {
  const name = req.url.slice(1);
  if (name.includes('..') || decodeURIComponent(name).includes('..')) return res.writeHead(403).end();
  createReadStream(join('public', decodeURIComponent(name))).on('error', () => res.destroy()).pipe(res);
};
