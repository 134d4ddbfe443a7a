const columns = require('./columns');

exports.fill = function fill(rows, entity) {
  for (const [index, column] of columns.entries()) {
    const keys = column.propertyPath.split('.');
    const put = (keys, map, value) => {
      const key = keys.shift();
      if (keys.length === 0) map[key] = value;
      else put(keys, map[key], value);
    };
    put(keys, entity, rows[index]);
  }
  return entity;
};
