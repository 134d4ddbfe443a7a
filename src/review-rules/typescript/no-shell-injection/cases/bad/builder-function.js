const { execSync } = require('child_process');

const commandFor = (format, source) => `pandoc --to ${format} ${source}`;

exports.toHtml = (source) => execSync(commandFor('html', source)); // expect: command-injection
