const { execFileSync, spawn } = require('child_process');

exports.evaluate = (req, res) => {
  const child = spawn(process.execPath, ['-e', 'console.log(process.argv[1])', req.query.formula]);
  child.stdout.pipe(res);
};

exports.version = function (name) {
  const script = `console.log(require(${JSON.stringify(name + '/package.json')}).version)`;
  return execFileSync('node', ['--eval', script], { encoding: 'utf8' });
};

exports.found = (req, res) => {
  spawn('grep', ['-e', 'name: ' + req.query.name, 'list.txt']).stdout.pipe(res);
};

exports.worker = (file) => spawn(process.argv[0], [file, '-p', '8080']);
