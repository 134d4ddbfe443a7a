const header = /^\[(.+)\]$/;

exports.parse = function (text) {
  const all = {};
  let section;
  for (const line of text.split('\n')) {
    const match = line.match(header);
    if (match) {
      section = all[match[1]] = all[match[1]] || {};
      continue;
    }
    const [name, value] = line.split('=');
    if (section) section[name] = value; // expect: prototype-pollution
  }
  return all;
};

exports.read = function (text) {
  const all = {};
  let current = '';
  text.split(/\r?\n/).forEach((line) => {
    if (line[0] === '[') {
      current = line.slice(1, -1).trim();
      if (!all[current]) all[current] = {};
      return;
    }
    const at = line.indexOf('=');
    all[current][line.slice(0, at)] = line.slice(at + 1); // expect: prototype-pollution
  });
  return all;
};
