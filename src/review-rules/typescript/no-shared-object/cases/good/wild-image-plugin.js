const path = require('path');
const { createHash } = require('crypto');

const defaults = {
  quality: 80,
  formats: ['webp'],
  sizes: { small: 320, large: 1280 },
};

function nameOf(id, options) {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8);
  const { name, ext } = path.parse(id);
  return `${name}-${hash}-q${options.quality}${ext}`;
}

function isImage(id) {
  return /\.(png|jpe?g)$/.test(id);
}

module.exports = function imagePlugin(userOptions) {
  const options = Object.assign({}, defaults, userOptions);
  const emitted = new Map();

  return {
    name: 'image',
    async transform(code, id) {
      if (!isImage(id)) return null;
      const file = nameOf(id, options);
      emitted.set(id, file);
      return { code: `export default ${JSON.stringify(file)}`, map: null };
    },
    buildEnd() {
      for (const [id, file] of emitted) this.info(`${id} is ${file}`);
    },
  };
};
