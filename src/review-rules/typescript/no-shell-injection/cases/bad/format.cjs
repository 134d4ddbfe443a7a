const util = require('util');
const shell = require('child_process');

function probe(host, timeout) {
  const command = util.format('"%s" probe.js %s %d', process.execPath, host, timeout);
  return shell.execSync(command).toString(); // expect: command-injection
}

module.exports = { probe };
