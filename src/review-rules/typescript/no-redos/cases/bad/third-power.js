module.exports.parseRange = (text) => /^from\s*(.+)\s+to\s(.+)!$/.exec(text); // expect: polynomial-redos

module.exports.isMail = (email) => /.*.*@x/.test(email); // expect: polynomial-redos
