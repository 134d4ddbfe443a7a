// The sources stay in the list that the function got.
const overlay = (module.exports = (scene, ...layers) => {
  let at = 0;
  if (!isPlain(scene)) scene = layers[at++];
  for (; at < layers.length; at++) {
    for (const name of Object.keys(layers[at])) {
      if (isPlain(scene[name]) && isPlain(layers[at][name])) overlay(scene[name], layers[at][name]); // expect: prototype-pollution
      else scene[name] = layers[at][name];
    }
  }
  return scene;
});

exports.stack = function stack() {
  const floor = Object(arguments[0]);
  for (let i = 1; i < arguments.length; i += 1) {
    const layer = arguments[i];
    const names = Object.keys(Object(layer));
    for (let n = 0; n < names.length; n += 1) {
      const name = names[n];
      if (isPlain(floor[name]) && isPlain(layer[name])) stack(floor[name], layer[name]); // expect: prototype-pollution
      else floor[name] = layer[name];
    }
  }
  return floor;
};

function isPlain(value) {
  return typeof value === 'object' && value !== null;
}
