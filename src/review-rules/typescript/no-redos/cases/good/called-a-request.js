/** @param {string} request what a module asks for */
const kindOf = (request) => {
  if (/\.(png|jpe?g|gif)(\?.*)?$/i.test(request)) return 'image';
  return /\.css(\?.*)?$/i.test(request) ? 'style' : 'other';
};

module.exports = (list) => list.map(kindOf);
