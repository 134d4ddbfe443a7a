#!/usr/bin/env node
const { execSync } = require('child_process');

const matrix = [
  { react: '18.1.0', expo: '~48.0.0' },
  { react: '19.1.0', expo: '~53.0.0' },
];

function run(command, title) {
  console.log(title);
  execSync(command, { stdio: 'inherit' });
}

function tryWith(react, expo) {
  run(`npm install --no-save react@${react} expo@${expo}`, `with React ${react}`);
  run('npm test', 'tests');
}

function main() {
  for (const { react, expo } of matrix) tryWith(react, expo);
}

if (require.main === module) main();

module.exports = { matrix, tryWith };
