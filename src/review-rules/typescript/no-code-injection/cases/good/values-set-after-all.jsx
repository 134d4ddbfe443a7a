const { schema } = require('./schema');

exports.home = (req, res) => {
  res.render('home', { ...req.query, layout: 'main', settings: undefined, cache: true });
};

exports.form = (req, res) => {
  req.body = schema.validate(req.body, { stripUnknown: true }).value;
  res.render('form', { ...req.body });
};

exports.page = (req, res) => {
  res.render(<App />, req.query);
};
