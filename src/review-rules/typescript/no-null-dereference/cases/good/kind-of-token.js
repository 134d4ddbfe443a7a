exports.valueOf = function (token) {
  switch (token.type) {
    case 'regexp':
      return token.value.match(/^\/(.*)\/(\w*)$/)[1];
    case 'string':
      return /^['"](.*)['"]$/.exec(token.value)[1];
    default:
      return token.value;
  }
};

exports.rules = [
  {
    regex: /^(\w+):/,
    onMatch: function (value) {
      return value.match(/^(\w+)/)[1];
    },
  },
];
