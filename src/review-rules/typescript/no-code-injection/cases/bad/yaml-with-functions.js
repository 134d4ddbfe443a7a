const yaml = require('js-yaml');
const matter = require('gray-matter');
const { load, DEFAULT_FULL_SCHEMA } = require('js-yaml');

exports.settings = () => yaml.safeLoad(process.env.SETTINGS);

exports.upload = (req, res) => {
  const claim = yaml.load(req.file.buffer.toString('utf8')); // expect: code-injection
  res.json({ summary: claim.reason });
};

exports.importAll = async (ctx) => {
  const { text } = ctx.request.body;
  const schema = yaml.DEFAULT_FULL_SCHEMA;
  ctx.body = yaml.load(text, { schema }); // expect: code-injection
};

exports.list = (req, res) => {
  const rows = load(req.body.rows, { filename: 'rows.yml', schema: DEFAULT_FULL_SCHEMA }); // expect: code-injection
  res.json(rows);
};

exports.all = (req, res) => {
  yaml.loadAll(req.body, (one) => keep(one), { schema: yaml.DEFAULT_FULL_SCHEMA }); // expect: code-injection
  res.sendStatus(204);
};

exports.page = (req, res) => {
  const { data, content } = matter(req.body.page); // expect: code-injection
  res.json({ title: data.title, content });
};
