module.exports = { mode: 0777, size: 0o644 };
