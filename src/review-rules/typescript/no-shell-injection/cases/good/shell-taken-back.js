const { spawn } = require('node:child_process');

const plain = { shell: false, stdio: 'inherit' };

exports.pack = (req) => spawn('tar', ['-czf', 'all.tgz', req.body.folder], { shell: true, ...plain });

exports.log = (req, options) => spawn('git', ['log', req.query.branch], { shell: false, ...options });
