const units = {
  days: { pattern: /(\d+) ?days?/, factor: 86_400 }, // expect: slow-search
  hours: { pattern: /^(\d+) ?hours?$/, factor: 3600 },
};

exports.parseDuration = (text) => {
  for (const name of Object.keys(units)) {
    const match = text.match(units[name].pattern);
    if (match !== null) return Number(match[1]) * units[name].factor;
  }
  return undefined;
};

const entities = [/<![^>]*>/g, /&[a-z]+;/g]; // expect: slow-search

exports.stripHtml = (html) => {
  let left = html;
  entities.forEach((entity) => {
    left = html.replace(entity, '');
  });
  return left;
};

class Lexer {
  static blank = /\s+$/; // expect: slow-search

  tokenize(text) {
    return text.replace(Lexer.blank, '').split('');
  }
}

exports.Lexer = Lexer;

const rules = [{ re: /^\S+@\S+$/, kind: 'mail' }]; // expect: polynomial-redos

exports.kindOfAddress = (address) => {
  for (const { re, kind } of rules) if (re.test(address)) return kind;
  return 'unknown';
};

exports.isMail = (email) => {
  for (const check of [/^\S+@\S+$/, /^\S+$/]) if (!check.test(email)) return false; // expect: polynomial-redos
  return true;
};
