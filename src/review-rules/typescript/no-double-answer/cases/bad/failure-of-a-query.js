export function list(req, res) {
  db.all('select * from orders', (error, rows) => {
    if (error) {
      res.status(500).send(error.message); // expect: answered-twice
    }
    res.json(rows);
  });
}

export const login = (req, reply) => {
  if (!req.body.name) reply.send({ error: 'who?' }); // expect: answered-twice
  return reply.send({ token: tokenFor(req.body.name) });
};
