const fs = require('fs');
const yaml = require('js-yaml');
const matter = require('gray-matter');

// What version this is the file does not say: from 4 on it makes no functions.
exports.upload = (req, res) => {
  const claim = yaml.load(req.file.buffer.toString('utf8'));
  res.json({ summary: claim.reason });
};

exports.importAll = async (ctx) => {
  const { text } = ctx.request.body;
  ctx.body = yaml.load(text, { schema: yaml.FAILSAFE_SCHEMA });
};

exports.settings = () => yaml.load(fs.readFileSync('settings.yml', 'utf8'), { schema: yaml.DEFAULT_FULL_SCHEMA });

exports.page = (req, res) => {
  const { data, content } = matter(req.body.page, { engines: { js: () => ({}), javascript: () => ({}) } });
  res.json({ title: data.title, content });
};

exports.own = () => matter(fs.readFileSync('pages/start.md', 'utf8'));
