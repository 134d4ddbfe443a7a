const fs = require('fs');
const path = require('path');

let bufferUtil;
try {
  bufferUtil = require('bufferutil');
} catch (e) {}

function findConfig(directory) {
  for (const name of ['app.json', 'app.yml']) {
    try {
      fs.accessSync(path.join(directory, name));
      return name;
    } catch {}
  }
  return undefined;
}

async function readCounts(file) {
  let counts = {};
  try {
    counts = JSON.parse(await fs.promises.readFile(file, 'utf8'));
  } catch {}
  return counts;
}

function gitRevision() {
  let revision = '';
  try {
    revision = require('child_process').execSync('git rev-parse HEAD').toString().trim();
  } catch {}
  return revision;
}

module.exports = { bufferUtil, findConfig, readCounts, gitRevision };
