const cors = require('cors');

app.use(
  cors({
    origin: (origin, callback) => callback(null, true), // expect: open-cors
    credentials: true,
  }),
);
