// Below a folder that is named with a version, the path in the package counts.
module.exports.list = (value) => value.split(/ *, */); // expect: slow-search

// path: vendored/some-lists@1.2.3/lib/lists.js
