const users = {};

exports.update = (req, res) => {
  Object.assign(users[req.params.id], req.body); // expect: prototype-pollution
  res.sendStatus(204);
};

exports.patch = (req, res) => {
  const user = users[req.params.id]; // expect: prototype-pollution
  if (!user) return res.sendStatus(404);
  Object.assign(user, req.body);
  return res.json(user);
};
