// ./formula, now: const vm = require('vm'); module.exports = { evaluate(text, values) { return vm.runInNewContext(text, values); }, call: (name, row) => handlers[name](row), parse: (text) => JSON.parse(text) };
const formula = require('./formula');

module.exports = (app) => {
  app.post('/evaluate', (req, res) => {
    res.json({ value: formula.evaluate('x * 2', { x: req.body.x }) });
  });
  app.post('/parse', (req, res) => {
    res.json(formula.parse(req.body.text));
  });
};
