exports.escape = function (text) {
  while (text.indexOf('&') !== -1) {
    text = text.replace('&', '&amp;'); // expect: endless-loop
  }
  while (text.includes("'")) text = text.replace("'", "\\'"); // expect: endless-loop
  return text;
};
