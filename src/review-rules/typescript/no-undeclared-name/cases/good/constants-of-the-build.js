const { log } = require('./log.js');

const VERSION_NAME = 'one';
const DEBUG = false;

exports.start = () => {
  if (BUILD_TARGET === 'web') log(VERSION_NAME, VERSION_NUMBER);
  if (DEBUG || IS_DEBUG) log(BUILD_COMMIT);
};
