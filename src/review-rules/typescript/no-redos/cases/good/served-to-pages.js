// What a report shows was made by the program.
exports.tokenize = (value) => value.split(/(\S.+?[.!?])(?=\s+|$)/);
// path: report/output/diff.js
