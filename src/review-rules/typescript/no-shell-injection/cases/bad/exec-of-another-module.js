const exec = require('./exec');
const { exec: execCommand } = require('platform-commands');

exports.changed = async (path) => {
  const time = await exec(`git log -1 --format="%at" -- ${path}`); // expect: command-injection
  return new Date(Number(time) * 1000);
};

exports.identify = (files, done) => {
  execCommand('identify ' + files.map((file) => `"${file.path}"`).join(' '), done); // expect: command-injection
};
