// What has to follow is read to its end from each place.
exports.escapeBraces = (text) => text.replace(/\{(?=[^}]*\})/g, '\\{'); // expect: slow-search

exports.previews = (headers) => headers.accept.match(/[\w-]+(?=-preview)/g); // expect: slow-search
