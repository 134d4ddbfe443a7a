const fs = require('fs');
const { exec } = require('node:child_process');
const log = require('../log');

exports.copyFolder = async (from, to) => {
  await fs.cp(from, to, { recursive: true }, (error) => { // expect: missing-await
    if (error) {
      log.error('copy failed', error);
    }
  });
  return to;
};

exports.build = async (folder) => {
  let output = '';
  await exec('make', { cwd: folder }, function (error, stdout) { // expect: missing-await
    if (error) throw error;
    output = stdout;
  });
  return output;
};
