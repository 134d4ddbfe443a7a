const express = require('express');

const app = express();

app.use((req, res, next) => next());
app.use((request, response) => response.sendStatus(404));
app.use((err, req, res, next) => {
  if (res.headersSent) return next(err);
  res.status(500).json({ error: 'failed' });
});
app.use('/a', function (error, request, response, next) {
  next(error);
});
app.use((entry, request, response) => response(entry));

function onError(err, req, res, _next) {
  res.status(500).send(err.message);
}

app.use(onError);
app.get('/b', (e, request, response) => response.end());
use((err, req, res) => res(err, req));

function use(handler) {
  handler(null, 1, console.log);
}
