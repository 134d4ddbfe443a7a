'use strict';
const query = require('./query.cjs');

0 && (module.exports = { CancelledErrors, query });

class CancelledError extends Error {}
module.exports = { CancelledError, ...query };
