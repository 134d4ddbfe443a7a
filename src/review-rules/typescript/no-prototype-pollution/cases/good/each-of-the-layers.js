// One key is kept out, the target is asked, or a copy is written to.
const overlay = (module.exports = (scene, ...layers) => {
  for (let at = 0; at < layers.length; at++) {
    for (const name of Object.keys(layers[at])) {
      if (name === '__proto__' || name === 'constructor') continue;
      if (isPlain(scene[name]) && isPlain(layers[at][name])) overlay(scene[name], layers[at][name]);
      else scene[name] = layers[at][name];
    }
  }
  return scene;
});

const has = Object.prototype.hasOwnProperty;

exports.stack = function stack(floor, ...layers) {
  for (let i = 0; i < layers.length; i += 1) {
    for (const name in layers[i]) {
      if (has.call(floor, name) && isPlain(layers[i][name])) stack(floor[name], layers[i][name]);
      else floor[name] = layers[i][name];
    }
  }
  return floor;
};

exports.blend = function blend(...layers) {
  const scene = { ...layers[0] };
  for (const name in layers[1]) scene[name] = blend(scene[name], layers[1][name]);
  return scene;
};

function isPlain(value) {
  return typeof value === 'object' && value !== null;
}
