const fs = require('fs');

exports.read = (basePath, build_mode) => {
  if (BUILD_MODE === 'test') return undefined;
  return fs.readFileSync(basePath + BASE_PATH + __base_path__, 'utf8');
};
