exports.getter = (name) => {
  name = String(name).replace(/[^\w$]/g, '');
  return new Function('row', `return row.${name}`);
};

exports.setter = function (field) {
  field = field.replace(/\W+/g, '_');
  return new Function('row', 'value', 'row.' + field + ' = value');
};
