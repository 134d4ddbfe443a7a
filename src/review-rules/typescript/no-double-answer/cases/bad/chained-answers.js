export function routes(app, users) {
  app.post('/users', async (req, res) => {
    const user = await users.create(req.body);
    res.json(user).status(201); // expect: answered-twice
  });
  app.delete('/users', (req, res) => {
    res.sendStatus(204).json({ deleted: 1 }); // expect: answered-twice
  });
  app.get('/old', (req, res) => res.status(301).send('moved').set('Location', '/new')); // expect: answered-twice
}
