const fs = require('fs');
const path = require('path');

exports.show = (req, res) => {
  const file = path.join('files', path.basename(req.url));
  fs.createReadStream(file).pipe(res); // expect: unheard-error
};
