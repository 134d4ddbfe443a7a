require('shelljs/global');

module.exports = (exit) => exit(0);

if (!module.parent) module.exports(exit);
