const app = require('express')();

app.get('/events', (req, res) => {
  const timer = setInterval(() => res.write('data: ping\n\n'), 1000);
  req.on('close', () => clearInterval(timer));
});
