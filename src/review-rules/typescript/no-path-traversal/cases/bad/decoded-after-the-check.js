const fs = require('fs/promises');
const { createReadStream } = require('fs');
const { join } = require('path');

exports.createHandler = ({ folder }) => async (req, res) => {
  const [pathname] = req.url.split('?');
  if (pathname.includes('..')) {
    res.writeHead(400).end('bad path');
    return;
  }
  try {
    res.end(await fs.readFile(join(folder, decodeURIComponent(pathname)))); // expect: path-traversal
  } catch {
    res.writeHead(404).end();
  }
};

exports.send = function (req, res) {
  const name = req.url.slice(1);
  if (name.indexOf('..') !== -1) return res.writeHead(403).end();
  const file = join(__dirname, 'public', unescape(name));
  createReadStream(file).on('error', () => res.destroy()).pipe(res); // expect: path-traversal
};
