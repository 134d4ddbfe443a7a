const users = new Map();
const rows = [];
const settings = { mail: {}, chat: {} };

exports.update = (req, res) => {
  Object.assign(users.get(req.params.id), req.body);
  res.sendStatus(204);
};

exports.patch = (req, res) => {
  const row = rows[Number(req.params.index)];
  Object.assign(row, req.body);
  Object.assign({}, settings[req.params.id], req.body);
  return res.json({ ...row, ...req.body });
};

exports.set = (req, res) => {
  Object.assign(settings[req.params.kind], { touched: Date.now(), by: req.body.by });
  res.sendStatus(204);
};
