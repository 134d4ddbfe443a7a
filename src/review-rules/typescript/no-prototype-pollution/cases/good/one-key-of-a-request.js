app.post('/settings', (req, res) => {
  settings.window[req.body.name] = req.body.value;
  settings[req.body.name].value = 1;
  res.end();
});
