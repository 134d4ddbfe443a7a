const settings = {};

exports.put = (req, res) => {
  const { group } = req.params;
  let bucket = settings[group]; // expect: prototype-pollution
  if (!bucket) {
    bucket = {};
    settings[group] = bucket;
  }
  bucket[req.body.key] = req.body.value;
  res.sendStatus(204);
};

exports.putAnywhere = (req, res) => {
  const bucket = req.query.global ? settings : settings[req.params.group]; // expect: prototype-pollution
  bucket[req.body.key] = req.body.value;
  res.sendStatus(204);
};

exports.putBelow = (req, res) => {
  const { group, key } = req.body;
  let target = settings;
  if (group) {
    target = settings[group]; // expect: prototype-pollution
  }
  target[key] = req.body.value;
  res.sendStatus(204);
};

function bucketOf(name) {
  return settings[name]; // expect: prototype-pollution
}

exports.putInto = (req, res) => {
  bucketOf(req.params.group)[req.params.key] = req.body.value;
  res.sendStatus(204);
};
