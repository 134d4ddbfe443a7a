const fs = require('fs');
const path = require('path');

const defaults = {
  port: 8080,
  log: { level: 'info', file: undefined },
  limits: { body: 1024 * 1024, seconds: 30 },
};

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function clone(value) {
  return JSON.parse(JSON.stringify(value));
}

function overlay(base, extra) {
  for (const key of Object.keys(extra)) {
    const value = extra[key];
    if (value === undefined) continue;
    if (isObject(value)) {
      if (!Object.hasOwn(base, key) || !isObject(base[key])) base[key] = {};
      overlay(base[key], extra[key]);
    } else if (Array.isArray(value)) {
      base[key] = value.slice();
    } else {
      base[key] = value;
    }
  }
  return base;
}

function readOptions(folder) {
  const file = path.join(folder, 'options.json');
  if (!fs.existsSync(file)) return {};
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

exports.optionsFor = function optionsFor(folder, given) {
  const options = overlay(clone(defaults), readOptions(folder));
  return Object.freeze(overlay(options, given || {}));
};
