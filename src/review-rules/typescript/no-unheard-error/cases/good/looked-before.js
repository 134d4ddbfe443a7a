const fs = require('fs');

exports.show = (file, req, res) => {
  fs.stat(file, (error, stats) => {
    if (error) return res.end();
    res.setHeader('content-length', stats.size);
    fs.createReadStream(file).pipe(res);
  });
};
