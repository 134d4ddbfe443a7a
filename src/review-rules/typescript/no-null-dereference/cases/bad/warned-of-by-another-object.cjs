const path = require('path');

function resolvePlugin(name, base) {
  let found = null;
  for (const dir of [base, path.join(base, 'node_modules')]) {
    try {
      found = require(path.join(dir, name));
      break;
    } catch (err) {
      if (err.code !== 'MODULE_NOT_FOUND') throw err;
    }
  }
  return found;
}

exports.activate = function activate(name, base, ctx) {
  const plugin = resolvePlugin(name, base);
  if (plugin == null) {
    ctx.warn(`plugin ${name} cannot be used`);
  }
  plugin.apply(ctx); // expect: null-flow
};
