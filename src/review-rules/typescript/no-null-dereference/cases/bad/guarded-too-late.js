exports.register = function (server, options, next) {
  var prefix = options.prefix.replace(/\/$/, ''); // expect: null-flow
  var timeout = 1000;
  if (options && options.timeout) {
    timeout = options.timeout;
  }
  server.route({ path: prefix, timeout: timeout });
  next();
};

/**
 * @param {string} text
 * @param {Limits=} limits
 */
function shorten(text, limits) {
  const most = limits.most; // expect: null-flow
  if (limits && limits.isHard && text.length > most) throw new RangeError(text);
  return text.slice(0, most);
}

exports.shorten = shorten;
