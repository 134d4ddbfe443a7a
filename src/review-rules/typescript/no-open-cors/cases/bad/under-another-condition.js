const cors = require('cors');

module.exports = function server(app, options) {
  if (options.isPublic) app.use(cors({ origin: true, credentials: true })); // expect: open-cors
};
