const tag = /<(\w+)>/;

exports.tags = function (html) {
  const names = [];
  let match;
  while ((match = tag.exec(html)) !== null) names.push(match[1]); // expect: endless-loop
  return names;
};
