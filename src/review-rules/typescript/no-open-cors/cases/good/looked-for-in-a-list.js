const cors = require('cors');
const app = require('express')();

const allowed = ['https://shop.example.com'];

app.use(
  cors({
    credentials: true,
    origin: function (origin, callback) {
      if (!origin || allowed.indexOf(origin) !== -1) callback(null, true);
      else if (origin.indexOf('https://') === 0 && origin.endsWith('.example.com')) callback(null, true);
      else callback(new Error(`not allowed: ${origin.indexOf(':')}`));
    },
  }),
);
