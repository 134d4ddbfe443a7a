exports.find = (text, patterns) => {
  let pattern = /a/;
  let times = 0;
  while (pattern.exec(text)) {
    times++;
    pattern = patterns[times];
  }
  return times;
};
