// A look ahead in the middle, or for what is not there, is not followed.
exports.isStrong = (text) => /^(?=.*\d)(?=.*[a-z])[\w!]+$/.test(text);

exports.words = (text) => text.replace(/[a-z](?![a-z])/g, '');

exports.next = (text) => text.match(/\d(?=px)/);
