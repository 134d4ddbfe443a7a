const prefix = 'field_';

export function build(fields) {
  const lines = fields.map((field, index) => `this.${prefix}${index} = values[${index}];`);
  return new Function('values', lines.join('\n'));
}

export function named(name) {
  return new Function(`return function ${name}() {}`)();
}
