const prefix = 'field_';

export function build(fields) {
  const lines = fields.map((field, index) => `this.${prefix}${index} = values[${index}];`);
  return new Function('values', lines.join('\n'));
}

export function named(name) {
  if (!/^[\w$]+$/.test(name)) throw new TypeError(name);
  return new Function(`return function ${name}() {}`)();
}

/** The name that a class has. */
export function inherit(Base) {
  return extendAs(Base.name)(Base);
}

function extendAs(className) {
  return new Function('Base', `'use strict'; return class ${className} extends Base {}`);
}

export const wrap = (task) => new Function('task', `return function ${task.name}() { return task(); }`)(task);
