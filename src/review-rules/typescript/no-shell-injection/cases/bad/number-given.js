const { exec, execSync } = require('child_process');

exports.stop = (port, done) => {
  exec(`lsof -t -i:${port} | xargs kill`, done); // expect: command-injection
};

module.exports.usage = function (pid, done) {
  pid = pid || process.pid;
  exec('ps -o rss= -p ' + pid + ' | tail -1', done); // expect: command-injection
};

function free(port) {
  return execSync('fuser ' + port + '/tcp'); // expect: command-injection
}

module.exports.free = free;
