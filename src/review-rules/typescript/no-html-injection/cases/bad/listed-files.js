// Whoever may put a file into the folder has a script in the page of the others.
const fs = require('fs');
const path = require('path');

exports.index = function (req, res) {
  const folder = path.join(root, decodeURIComponent(req.path));
  fs.readdir(folder, function (error, names) {
    if (error) return res.end('not found');
    let rows = '';
    names.forEach((name) => {
      rows += '<li><a href="' + encodeURIComponent(name) + '">' + name + '</a></li>';
    });
    res.end('<ul>' + rows + '</ul>'); // expect: xss
  });
};

exports.show = async (folder, response) => {
  const names = await fs.promises.readdir(folder);
  const items = names.filter((name) => !name.startsWith('.')).map((name) => `<li>${name}</li>`);
  response.send(`<ul>${items.join('')}</ul>`); // expect: xss
};

exports.write = (folder, res) => {
  for (const name of fs.readdirSync(folder)) res.write('<p>' + name + '</p>'); // expect: xss
};
