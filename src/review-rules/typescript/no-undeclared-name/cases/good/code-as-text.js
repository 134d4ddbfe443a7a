const vm = require('vm');

exports.run = (sandbox) => vm.runInNewContext(`(${function () { answers = question + 1; }.toString()})()`, sandbox);
exports.answer = (question, answer) => [question, answer];
