export function routes(app, users, client) {
  app.post('/users', async (req, res) => {
    const user = await users.create(req.body);
    res.status(201).json(user);
  });
  app.delete('/users', (req, res) => {
    res.cookie('a', 'b').status(204).end();
  });
  app.get('/old', (req, res) => res.set('Location', '/new').status(301).send('moved').end());
  return client.send('a').status(1);
}

export async function test(load) {
  const response = await load();
  return response.json().status();
}
