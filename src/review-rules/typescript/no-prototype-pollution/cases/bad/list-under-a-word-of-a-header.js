exports.parse = function parse(header) {
  const offers = {};
  header.split(',').forEach((offer) => {
    const parts = offer.split(';');
    const name = parts.shift().trim();
    const params = (offers[name] = offers[name] || []); // expect: inherited-list
    params.push(parts.join(';'));
  });
  return offers;
};

exports.fields = function fields(text) {
  const all = {};
  for (const line of text.split('\r\n')) {
    const [name, value] = line.split(':');
    if (!all[name]) all[name] = [];
    all[name].push(value); // expect: inherited-list
  }
  return all;
};

exports.cookies = (text) => {
  const jar = {};
  for (const pair of text.split(/; */)) {
    const at = pair.indexOf('=');
    (jar[pair.slice(0, at)] ??= []).push(pair.slice(at + 1)); // expect: inherited-list
  }
  return jar;
};
