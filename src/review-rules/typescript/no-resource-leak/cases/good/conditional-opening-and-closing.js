const fs = require('fs');

exports.write = function write(target, text) {
  const isOwn = typeof target === 'string';
  const fd = isOwn ? fs.openSync(target, 'w') : target;
  fs.writeSync(fd, text);
  if (isOwn) fs.closeSync(fd);
};
