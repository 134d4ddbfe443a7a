const cors = require('cors');
const app = require('express')();

app.use(
  cors({
    credentials: true,
    origin: function (origin, callback) {
      if (!origin || origin.indexOf('example.com') !== -1) { // expect: open-cors
        callback(null, true);
      } else {
        callback(new Error('not allowed'));
      }
    },
  }),
);
app.use('/admin', cors({ credentials: true, origin: (origin, done) => done(null, origin.includes('.example.com')) })); // expect: open-cors
app.use('/beta', cors({ credentials: true, origin: (origin, done) => done(null, origin.indexOf('https://beta.example.com') === 0) })); // expect: open-cors
