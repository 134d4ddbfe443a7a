/* eslint-disable no-useless-escape */
exports.format = (html) => html.replace(/\s+$/, ''); // expect: slow-search
