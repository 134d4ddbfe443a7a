const { exec, execSync } = require('child_process');

exports.stop = (port, done) => {
  if (typeof port !== 'number') throw new TypeError('port');
  exec(`lsof -t -i:${port}`, done);
};

exports.free = (port) => {
  port = Number(port);
  return execSync('fuser ' + port + '/tcp');
};

exports.usage = (pid, done) => {
  if (!(pid > 0)) return done(new Error('pid'));
  exec('ps -o rss= -p ' + pid, done);
};

exports.check = (port) => {
  if (!Number.isInteger(port)) throw new TypeError('port');
  return execSync(`nc -z localhost ${port}`);
};

/** It stays here. */
function kill(pid) {
  execSync(`kill ${pid}`);
}

exports.end = (child) => kill(child.pid);
