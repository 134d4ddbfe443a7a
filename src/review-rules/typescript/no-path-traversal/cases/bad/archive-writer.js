const Parse = require('./parse');
const Writer = require('fstream').Writer;
const path = require('path');

function Extract(opts) {
  const self = this;
  Parse.call(self, opts);
  self.on('entry', function (entry) {
    if (entry.type === 'Directory') return;
    entry.pipe(Writer({ path: path.join(opts.path, entry.path) })); // expect: path-traversal
  });
}

module.exports = Extract;
