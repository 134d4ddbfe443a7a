let Native;
// eslint-disable-next-line no-useless-catch
try {
  // Bundlers take a `require` inside `try` for an optional one.
  Native = require('pg-native');
} catch (e) {
  throw e;
}

function execute(parser, data) {
  try {
    return parser.execute(data);
    /* eslint-disable-next-line no-useless-catch */
  } catch (err) {
    throw err;
  }
}

module.exports = { Native, execute };
