const yaml = require('js-yaml');

exports.upload = (req, res) => {
  const claim = yaml.safeLoad(req.file.buffer.toString('utf8'));
  res.json({ summary: claim.reason, all: yaml.safeLoadAll(req.body.rest) });
};

exports.plain = (req, res) => {
  res.json(yaml.load(req.body.text, { schema: yaml.DEFAULT_SAFE_SCHEMA }));
};
