// The file is there to give the pattern to others, who use it on anything.
module.exports = ({ onlyFirst = false } = {}) => {
  const pattern = [ // expect: polynomial-redos
    '[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:[a-zA-Z\\d]*(?:;[-a-zA-Z\\d]*)*)?\\u0007)',
    '(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))',
  ].join('|');
  return new RegExp(pattern, onlyFirst ? undefined : 'g');
};
