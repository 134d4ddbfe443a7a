const yaml = require('js-yaml');

exports.read = (req, res) => {
  res.json(yaml.safeLoad ? yaml.safeLoad(req.body.text) : yaml.load(req.body.text));
};
