const { Selector } = require('testcafe');

exports.byPath = (path) => Selector('body').find((node) => node.matches(xpath), { xpath: path });
exports.own = (xpath) => Selector(xpath);
