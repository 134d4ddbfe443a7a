const settings = { mail: {}, chat: {} };

exports.put = (req, res) => {
  const { group } = req.params;
  let bucket = settings.mail;
  if (group === 'chat') bucket = settings.chat;
  bucket[req.body.key] = req.body.value;
  res.sendStatus(204);
};

exports.putOwn = (req, res) => {
  const { group, key } = req.body;
  let bucket = {};
  if (Object.hasOwn(settings, group)) bucket = settings[group];
  bucket[key] = req.body.value;
  res.json(bucket);
};

const kept = new Map();

function bucketOf(name) {
  return kept.get(name) ?? {};
}

exports.putInto = (req, res) => {
  bucketOf(req.params.group)[req.params.key] = req.body.value;
  res.sendStatus(204);
};

exports.row = (req, res) => {
  const rows = req.app.locals.rows;
  let row = rows[0];
  if (req.query.last) row = rows[rows.length - 1];
  row[req.query.column] = req.body.value;
  res.json(row);
};
