// path: demos/express/index.js
const http = require('http');
const app = require('express')();
const protect = require('../..')('express');

app.use(protect);
app.get('/', (req, res) => res.send('content'));

app.listen(3000, () => {
  const req = http.get('http://localhost:3000');
  req.on('response', (res) => {
    console.log('got status code', res.statusCode);
    protect.stop();
    process.exit();
  });
});
