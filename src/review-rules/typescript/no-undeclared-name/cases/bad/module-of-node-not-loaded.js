const { createHash } = require('crypto');

exports.keyOf = function keyOf(folder, name) {
  const file = path.join(folder, name); // expect: undeclared-name
  if (!fs.existsSync(file)) return undefined; // expect: undeclared-name
  return createHash('sha256').update(file).digest('hex');
};

exports.show = (value) => console.log(util.inspect(value)); // expect: undeclared-name
