import cors, { type CorsOptions, type CorsOptionsDelegate } from 'cors';
import express from 'express';

const app = express();

const delegate: CorsOptionsDelegate = (req, callback) => {
  const options: CorsOptions = {
    credentials: true,
    origin(requestOrigin, done) { // expect: open-cors
      done(null, true);
    },
    maxAge: 600,
  };
  callback(null, options);
};

app.options('*', cors(delegate));
app.use(cors(delegate));

app.use(
  '/api',
  cors(function (req, cb) {
    cb(null, { origin: true, credentials: true }); // expect: open-cors
  }),
);
