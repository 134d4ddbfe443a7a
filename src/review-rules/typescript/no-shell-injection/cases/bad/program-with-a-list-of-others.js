#!/usr/bin/env node
const { execSync } = require('child_process');

function tryWith(react) {
  execSync(`npm install --no-save react@${react}`); // expect: command-injection
}

function tryNext(name) {
  execSync(`npm install --no-save ${name}`); // expect: command-injection
}

if (require.main === module) tryWith(process.argv[2]);

module.exports = { tryNext, tryWith };
