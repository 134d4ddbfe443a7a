const fs = require('fs');
const path = require('path');

const hidden = ['.hbs', '.lock', '.json'];

function isHidden(file) {
  return hidden.includes(path.extname(file).toLowerCase());
}

const isPicture = (name) => name.endsWith('.png') || name.endsWith('.jpg');

function isWantedSheet(name) {
  const ending = path.extname(name);
  return ending === '.csv';
}

exports.asset = (req, res, next) => {
  const asset = decodeURIComponent(req.params[0]);
  if (isHidden(asset)) return next();
  fs.readFile(path.join(__dirname, 'assets', asset), (error, data) => { // expect: path-traversal
    if (error) return next(error);
    res.send(data);
  });
};

exports.picture = (req, res) => {
  const name = req.query.name;
  if (!isPicture(name)) return res.sendStatus(403);
  res.sendFile(path.resolve('pictures', name)); // expect: path-traversal
};

exports.sheet = (req, res) => {
  const { file } = req.query;
  if (isWantedSheet(file)) fs.createReadStream('sheets/' + file).pipe(res); // expect: path-traversal
};

exports.page = (req, res) => {
  let name = req.query.page;
  if (!name.includes('/')) name = 'pages/' + name;
  res.sendFile(path.resolve('site', name)); // expect: path-traversal
};
