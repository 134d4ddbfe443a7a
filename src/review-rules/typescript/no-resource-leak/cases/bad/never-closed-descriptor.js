const { openSync, writeSync } = require('fs');

module.exports = function appendLine(path, line) {
  const fd = openSync(path, 'a'); // expect: unclosed-handle
  writeSync(fd, line + '\n');
};
