var exec = require('child_process').exec;

module.exports = function convert(input, options, callback) {
  var command = 'convert';
  if (options.resize) command += ' -resize ' + options.resize;
  if (options.strip) {
    command += ' -strip';
  }
  command += ' ' + input + ' ' + options.output;
  exec(command, callback); // expect: command-injection
};
