const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

exports.format = function (text) {
  return escapeHtml(text)
    .replace(/!\[(.*?)\]\((.+?)\)/g, '<img alt="$1" src="$2">')
    .replace(/\[(.+?)\]\((http[^)]+)\)/g, '<a href="$2">$1</a>');
};

exports.plain = (text) => text.replace(/\[(.+?)\]\((.+?)\)/g, '$1 ($2)');

exports.anchor = (text) => text.replace(/\[(.+?)\]\(#(\w+)\)/g, (_, label, id) => `<a href="#${id}">${label}</a>`);
