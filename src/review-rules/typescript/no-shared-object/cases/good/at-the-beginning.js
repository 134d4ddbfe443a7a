const fromFile = require('./options.json');

const defaults = { retries: 3 };
const options = Object.assign(defaults, fromFile);

exports.options = options;
