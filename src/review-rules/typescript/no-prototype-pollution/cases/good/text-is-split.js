function namespace(object, text, value) {
  const steps = text.split('.');
  const key = steps.shift();
  if (!Object.prototype.hasOwnProperty.call(object, key)) object[key] = {};
  if (steps.length === 0) object[key] = value;
  else namespace(object[key], steps.join('.'), value);
}

exports.expand = function (flat) {
  const result = {};
  Object.keys(flat).forEach(function (key) {
    namespace(result, key, flat[key]);
  });
  return result;
};

/** The chains are written here. */
exports.settings = function (port) {
  const result = {};
  setDeep(result, 'server.port'.split('.'), port);
  setDeep(result, 'server.host'.split('.'), 'localhost');
  return result;
};

function setDeep(object, elements, value) {
  const key = elements.shift();
  if (elements.length === 0) {
    object[key] = value;
    return;
  }
  object[key] ??= {};
  setDeep(object[key], elements, value);
}

exports.parse = function (query) {
  const result = Object.create(null);
  for (const pair of query.split('&')) {
    const [left, right] = pair.split('=');
    result[decodeURIComponent(left)] = decodeURIComponent(right);
  }
  return result;
};

/** Letters lead to no prototype. */
function insert(tree, word, value) {
  const letters = word.split('');
  const letter = letters.shift();
  tree[letter] ??= {};
  if (letters.length === 0) tree[letter].value = value;
  else insert(tree[letter], letters.join(''), value);
}

exports.insert = insert;
