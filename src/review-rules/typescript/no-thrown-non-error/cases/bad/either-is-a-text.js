module.exports = function check(name) {
  if (!name) throw name === undefined ? 'no name' : 'an empty name'; // expect: thrown-primitive
  if (name.length > 80) throw typeof name; // expect: thrown-primitive
  return name;
};
