const fs = require('fs');
const path = require('path');

const root = path.resolve(__dirname, 'pages');

exports.pages = function () {
  return fs.readdirSync(root).map((name) => {
    const file = path.join(root, name);
    if (!file.startsWith(root)) throw new Error('outside');
    return fs.readFileSync(file, 'utf8');
  });
};
