const path = require('path');

global.codeceptDir = process.cwd();

exports.inProject = (name) => path.join(codeceptDir, name);
exports.named = (codeceptDir) => path.basename(codeceptDir);
