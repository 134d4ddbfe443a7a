const { exec } = require('child_process');
const { denodeify } = require('q');
const dargs = require('dargs');
const merge = require('merge');

const run = denodeify(exec);

/** By what the module exports under a name. */
module.exports = (path, done) => exec(module.exports.command(path), done); // expect: command-injection

module.exports.command = (path) => 'identify -format %m ' + path;

/** By a function that goes on with it. */
module.exports.log = (options) => run(logOf(options)); // expect: command-injection

function logOf(options) {
  let command = 'git log ';
  command = withFlags(command, options);
  command += options.branch;
  return command;
}

function withFlags(command, { all }) {
  return all ? `${command} --all ` : command;
}

/** From options that are spelled and merged. */
module.exports.compile = function (given) {
  const options = merge({ quiet: true }, given);
  return run(['compass', 'compile'].concat(dargs(options)).join(' ')); // expect: command-injection
};

function Tool(options) {
  this.options = options || {};
}

Tool.prototype.info = function () {
  const self = this;
  return run('pdfinfo ' + self.options.file); // expect: command-injection
};

module.exports.Tool = Tool;
