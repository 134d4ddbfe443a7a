exports.path = (name) => name.replace('\\', '\\\\'); // expect: first-only
