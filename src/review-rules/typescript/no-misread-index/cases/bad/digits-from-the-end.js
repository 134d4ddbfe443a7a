'use strict';

module.exports.isValid = function (digits) {
  var sum = 0;
  var twice = false;
  for (var at = digits.length; at >= 0; at--) { // expect: past-end
    var digit = parseInt(digits[at], 10);
    if (twice) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
    twice = !twice;
  }
  return sum % 10 === 0;
};

module.exports.total = (fields) => {
  let total = 0;
  for (let i = 0; i <= fields.length; i += 1) total += Number(fields[i]); // expect: past-end
  return total;
};
