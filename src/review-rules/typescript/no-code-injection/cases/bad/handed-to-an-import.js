// ./formula, now: const vm = require('vm'); module.exports = { evaluate(text, values) { return vm.runInNewContext(text, values); }, compile: (body) => new Function('row', `return ${body}`) };
const formula = require('./formula');

module.exports = (app) => {
  app.post('/evaluate', (req, res) => {
    res.json({ value: formula.evaluate(req.body.formula, { x: 1 }) }); // expect: code-injection
  });
  app.post('/filter', (req, res) => {
    const matches = formula.compile(req.body.filter); // expect: code-injection
    res.json(rows.filter(matches));
  });
};
