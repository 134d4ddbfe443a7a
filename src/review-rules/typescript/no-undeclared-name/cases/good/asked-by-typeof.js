const settings = require('./settings');

exports.root = () => (typeof appRoot === 'undefined' ? settings.root : appRoot);
exports.under = (appRoot) => settings.under(appRoot);
