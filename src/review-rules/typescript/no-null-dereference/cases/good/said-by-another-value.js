exports.send = function (user, errors, mode) {
  const name = user ? user.name : undefined;
  if (name) greet(user.name);
  let isMissing = false;
  if (!user) {
    errors.push('no user');
    isMissing = true;
  }
  if (isMissing || errors.length > 0) return;
  mail(user.address);
  if (mode === 'all') note(user.team.name);
};

exports.join = function (list, separator) {
  const count = list && list.length;
  if (!count) return '';
  return list.slice(0, count).join(separator);
};

exports.label = function (node, isLabel) {
  if (isLabel(node && node.parent)) return node.parent.text;
  return '';
};
