exports.describe = function (user, options) {
  const name = user.name;
  if (user && user.isAdmin) return `${name} (admin)`;
  if (options && options.isShort) return name.slice(0, options.length);
  return name;
};

exports.each = function (rules) {
  for (const rule of rules) {
    const kind = rule.kind;
    if (rule && rule.isOff) continue;
    console.log(kind);
  }
};

exports.open = function (path, options) {
  options = options || {};
  const mode = options.mode;
  if (options && options.flag) return [path, mode, options.flag];
  return [path, mode];
};

exports.close = function (path, options) {
  const later = () => options.done(path);
  if (options && options.done) later();
};
