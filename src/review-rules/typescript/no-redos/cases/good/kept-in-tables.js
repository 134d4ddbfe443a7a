const units = {
  days: { pattern: /(\d+) ?days?/, factor: 86_400 },
  hours: { format: /\s+$/, factor: 3600 },
};

// Of the program's own texts.
exports.factor = () => 'two days'.match(units.days.pattern);

exports.parseText = (text) => text.split(units.hours.factor);

// A text that is no pattern's.
exports.shown = (text) => text.replace(units.hours.other, '');

const blanks = [/\s+$/, /^\s+/];

exports.count = () => blanks.length;
exports.parseLines = (text) => text.split('\n').map((line) => line.length).map((length) => blanks[length]);
exports.sources = () => blanks.map((blank) => blank.source);
exports.each = () => blanks.map((blank) => blank.test('of the program '));

exports.cut = (text) => blanks.reduce((left, blank) => left.slice(0, 80).replace(blank, ''), text);

class Lexer {
  static blank = /\s+$/;

  tokenize(text) {
    return text.length > 200 ? [] : text.replace(Lexer.blank, '').split('');
  }
}

exports.Lexer = Lexer;

// Half a million characters would have to come for it to take long.
const colors = [{ regExp: /\(possible exports: (.+)\)/g, color: 'green' }];

exports.formatMessage = (message) =>
  colors.reduce((left, { regExp, color }) => left + message.replace(regExp, color), '');
