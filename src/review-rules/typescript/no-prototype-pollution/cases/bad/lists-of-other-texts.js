exports.search = function search(query) {
  const terms = {};
  query.split(' ').forEach((term) => {
    const [field, word] = term.split(':');
    const words = (terms[field] ??= []); // expect: inherited-list
    words.push(word);
  });
  return terms;
};

exports.args = function args(line) {
  const given = {};
  for (const arg of line.split(/\s+/)) {
    const match = arg.match(/^--(\w+)=(.*)$/);
    if (match) (given[match[1]] || (given[match[1]] = [])).push(match[2]); // expect: inherited-list
  }
  return given;
};

exports.links = (header) => {
  const byRelation = {};
  header.split(',').forEach((link) => {
    const rel = link.split('rel=')[1].trim();
    if (!byRelation[rel]) {
      byRelation[rel] = [];
    }
    byRelation[rel].unshift(link); // expect: inherited-list
  });
  return byRelation;
};
