exports.parse = function (text) {
  const all = Object.create(null);
  let section;
  for (const line of text.split('\n')) {
    const match = line.match(/^\[(.+)\]$/);
    if (match) section = all[match[1]] = all[match[1]] || {};
    else if (section) section[line.split('=')[0]] = line.split('=')[1];
  }
  return all;
};

/** Each section is an object of its own. */
exports.read = function (text) {
  const all = {};
  let section;
  for (const line of text.split('\n')) {
    if (line[0] === '[') section = all[line.slice(1, -1)] = {};
    else if (section) section[line.split('=')[0]] = line.split('=')[1];
  }
  return all;
};

/** Keys of values are no parts of a text. */
exports.group = function (items) {
  const groups = {};
  for (const item of items) {
    groups[item.kind] = groups[item.kind] || {};
    groups[item.kind][item.name] = item;
  }
  return groups;
};

const table = 'a:x=1\nb:y=2';

/** The text stands in the program. */
const all = {};
for (const line of table.split('\n')) {
  const [section, rest] = line.split(':');
  all[section] = all[section] || {};
  all[section][rest.slice(0, 1)] = rest.slice(2);
}
