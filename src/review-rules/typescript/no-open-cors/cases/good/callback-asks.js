const cors = require('cors');
const { origins } = require('./settings');

app.use(
  cors({
    credentials: true,
    origin(origin, callback) {
      const isKnown = origins.some((known) => known === origin);
      callback(null, isKnown);
    },
  }),
);

app.use(
  cors({
    credentials: true,
    origin(origin, callback) {
      if (!origin) return callback(null, true);
      return origins.ask(origin, callback);
    },
  }),
);
