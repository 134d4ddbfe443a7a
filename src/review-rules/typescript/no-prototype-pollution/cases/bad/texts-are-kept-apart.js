// That a text is no object keeps no function out.
exports.extend = function extend(words, more) {
  for (const name in more) {
    if (name === '__proto__') continue;
    if (!(name in words)) words[name] = more[name];
    else if (typeof words[name] === 'string' || words[name] instanceof String) words[name] = more[name];
    else extend(words[name], more[name]); // expect: prototype-pollution
  }
  return words;
};
