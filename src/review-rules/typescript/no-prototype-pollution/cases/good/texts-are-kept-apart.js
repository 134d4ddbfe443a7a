// What is no object is not gone down: functions neither.
exports.extend = function extend(words, more) {
  for (const name in more) {
    if (name === '__proto__') continue;
    if (!(name in words)) words[name] = more[name];
    else if (typeof words[name] === 'string' || typeof words[name] !== 'object') words[name] = more[name];
    else extend(words[name], more[name]);
  }
  return words;
};
