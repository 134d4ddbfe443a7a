// path: tests/testdata/required-packages/index.js
exports.func = function () {
  require('typescript');
  if (true) {
    require('os');
  }
};
