// A library that makes texts for others: what they are for, those know.
module.exports = randomText;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

function randomText(pattern, length) {
  let mask = pattern.includes('A') ? letters : '';
  mask += pattern.includes('a') ? letters.toLowerCase() : '';
  let res = '';
  while (length--) {
    res += mask.charAt(parseInt(Math.random() * mask.length, 10)); // expect: weak-random
  }
  return res;
}

module.exports.code = function (length) {
  let text = '';
  for (let i = 0; i < length; i++) text += letters[Math.floor(Math.random() * letters.length)]; // expect: weak-random
  return text;
};

// path: index.js
