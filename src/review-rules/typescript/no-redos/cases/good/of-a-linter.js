exports.preprocess = (text) => text.replace(/\s+$/, '').replace(/<\?[^>]+>/g, '');
exports.postprocess = (messages) => messages.flat();
exports.format = (html) => html.replace(/\s+$/, '');
