const longest = 2000;

function isSane(header) {
  if (!header) return false;
  if (header.length > longest) throw new Error('too long');
  return true;
}

exports.parseLinks = (linkHeader) => {
  if (!isSane(linkHeader)) return null;
  return linkHeader.split(/,\s*</).map((link) => link.match(/<?([^>]*)>(.*)/));
};

const assertShort = (limit, text) => {
  if (limit < text.length || text.length >= longest) throw new Error('too long');
};

exports.trimHtml = (html) => {
  assertShort(100, html);
  return html.replace(/\s+$/, '');
};
