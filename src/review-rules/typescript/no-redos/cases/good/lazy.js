// The first try takes it all, or what follows fails at once.
exports.parse = (text) => /^([\s\S]*?)([\s\S]*)$/.exec(text);

exports.trimUrl = (url) => /^([^/]*?)\/*$/.exec(url);

exports.parseFrom = (text) => /^([\s\S]*?)\.$/.exec(text);
