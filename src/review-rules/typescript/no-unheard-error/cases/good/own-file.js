const fs = require('fs');
const path = require('path');

exports.home = (req, res) => {
  fs.createReadStream(path.join(__dirname, 'home.html')).pipe(res);
};
exports.icon = (req, res) => {
  fs.createReadStream('icon.png').pipe(res);
};
