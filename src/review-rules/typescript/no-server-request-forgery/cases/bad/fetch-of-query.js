app.get('/preview', async (req, res) => {
  const page = await fetch(req.query.url); // expect: server-request-forgery
  res.send(await page.text());
});

app.post('/import', async (req, res) => {
  const { source } = req.body;
  const answer = await fetch(`${source}/export.json`, { method: 'POST' }); // expect: server-request-forgery
  res.json(await answer.json());
});
