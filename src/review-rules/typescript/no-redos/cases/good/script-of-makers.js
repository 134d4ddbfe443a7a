// A script of those who make the program reads their own document.
function extractLinks(content) {
  const regex = /\[([^\]]+)\]\((https:\/\/github\.com\/([^/]+)\/([^/)]+)[^)]*)\)/g;
  return [...content.matchAll(regex)].map(([, name, url]) => ({ name, url: url.replace(/#[^#]*#$/, '') }));
}

module.exports = { extractLinks };
// path: scripts/validate-links.js
