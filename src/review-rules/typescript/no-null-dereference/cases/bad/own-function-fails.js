const fs = require('fs');

function readSettings(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    console.warn(`no settings in ${file}`);
    return null;
  }
}

async function loadPlugin(name) {
  try {
    const plugin = await import(name);
    return plugin.default;
  } catch {
    return undefined;
  }
}

function portOf(file) {
  return readSettings(file).port || 80; // expect: null-result-of-call
}

async function start(name, app) {
  const plugin = await loadPlugin(name);
  plugin.register(app); // expect: null-result-of-call
}

async function stop(name) {
  (await loadPlugin(name)).stop(); // expect: null-result-of-call
}

function entriesOf(file) {
  const found = [];
  for (const entry of readSettings(file)) found.push(entry.name); // expect: null-result-of-call
  return found;
}

module.exports = { portOf, start, stop, entriesOf };
