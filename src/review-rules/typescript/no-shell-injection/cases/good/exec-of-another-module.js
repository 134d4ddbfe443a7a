const exec = require('./exec');
const { exec: run } = require('./database');
const { exec: start } = require('@actions/exec');

exports.version = () => exec('git --version');

exports.count = (table) => run(`count ${table}`);

exports.find = (table) => exec(`select * from ${table}`);

exports.show = (commit) => start(`git show ${commit}`);

exports.log = (branch) => exec('git log', [branch]);
