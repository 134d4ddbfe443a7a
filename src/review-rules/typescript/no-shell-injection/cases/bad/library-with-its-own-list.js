const { execSync } = require('child_process');

function tryWith(react) {
  execSync(`npm install --no-save react@${react}`); // expect: command-injection
}

tryWith('18.1.0');

module.exports = { tryWith };
