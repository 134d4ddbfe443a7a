app.get('/', async (req, res) => {
  res.send(await (await fetch(req.query.url)).text());
});
