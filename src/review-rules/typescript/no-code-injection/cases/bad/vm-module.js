const vm = require('node:vm');
const { runInThisContext } = require('vm');

exports.run = async (ctx) => {
  const sandbox = vm.createContext({ input: 3 });
  ctx.body = vm.runInContext(ctx.request.body.script, sandbox); // expect: code-injection
};

exports.compile = (req, res) => {
  const script = new vm.Script(`result = ${req.params.expression}`); // expect: code-injection
  res.json({ result: script.runInNewContext({}), other: runInThisContext(req.query.code) }); // expect: code-injection
};
