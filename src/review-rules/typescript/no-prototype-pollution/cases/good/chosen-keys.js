app.post('/settings', (req, res) => {
  const { section, name } = req.body;
  if (!sections.includes(section)) return res.status(400).end();
  settings[section][name] = req.body.value;
  res.end();
});
