const { execFileSync, spawn } = require('child_process');

exports.evaluate = (req, res) => {
  const child = spawn(process.execPath, ['-e', `console.log(${req.query.formula})`]); // expect: code-injection
  child.stdout.pipe(res);
};

exports.version = function (name) {
  return execFileSync('node', ['--print', "require('" + name + "/package.json').version"], { encoding: 'utf8' }); // expect: code-injection
};
