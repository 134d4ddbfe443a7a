const { exec } = require('child_process');
const express = require('express');

const app = express();

app.get('/lookup', (req, res) => {
  const { host } = req.query;
  exec('nslookup ' + host + ' | tail -n 2', (error, stdout) => { // expect: command-injection
    res.status(error ? 502 : 200).send(stdout);
  });
});

app.post('/run', (request, response) => {
  exec(request.body.command, () => response.end()); // expect: command-injection
});
