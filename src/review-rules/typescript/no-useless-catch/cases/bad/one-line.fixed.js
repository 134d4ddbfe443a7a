function read(path) { return parse(path); }

module.exports = { read };
