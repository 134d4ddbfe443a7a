const cors = require('cors');

module.exports = function defaults(options) {
  const handlers = [];
  // Whoever starts it says whether pages of others may ask.
  if (!options.noCors) handlers.push(cors({ origin: true, credentials: true }));
  return options.cors ? [...handlers, cors({ origin: true, credentials: true })] : handlers;
};
