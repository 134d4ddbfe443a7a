// A processor for eslint.
exports.preprocess = (text) => text.replace(/\s+$/, '').replace(/<\?[^>]+>/g, '');
exports.format = (html) => html.replace(/\s+$/, '');
