const { spawn } = require('node:child_process');

function pack(folder, name, options = {}) {
  return spawn('tar', ['-czf', `/var/archives/${name}.tgz`, folder], { // expect: command-injection
    shell: true,
    cwd: '/srv/files',
    ...options,
  });
}

exports.archive = (req, res) => {
  const { folder, name } = req.body;
  pack(folder, name).on('exit', () => res.sendStatus(201));
};

const quiet = { stdio: 'ignore', windowsHide: true };

exports.unpack = (req) => spawn(`tar -xf ${req.body.archive}`, { shell: true, ...quiet }); // expect: command-injection
