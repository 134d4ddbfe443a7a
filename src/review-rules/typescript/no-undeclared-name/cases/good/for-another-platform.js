'use strict';

(function (exported) {
  function build() {
    const Hogan = { render: () => '' };
    return Hogan;
  }
  exported.build = build;
})(typeof exports !== 'undefined' ? exports : Hogan);

module.exports.version = '1';
