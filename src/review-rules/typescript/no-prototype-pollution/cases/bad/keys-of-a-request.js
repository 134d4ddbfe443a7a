app.post('/settings', (req, res) => {
  const { section, name } = req.body;
  settings[section][name] = req.body.value; // expect: prototype-pollution
  res.end();
});
