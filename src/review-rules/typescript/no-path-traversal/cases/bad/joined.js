const fs = require('fs');
const path = require('path');

module.exports = (req, res) => {
  const file = path.join(__dirname, 'uploads', req.params.file);
  fs.createReadStream(file).pipe(res); // expect: path-traversal
};
