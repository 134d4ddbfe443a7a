const tag = /<(\w+)>/g;
const rest = /\s+/y;

exports.tags = function (html) {
  const names = [];
  let match;
  while ((match = tag.exec(html)) !== null) names.push(match[1]);
  while ((match = rest.exec(html))) names.push(match[0]);
  return names;
};
