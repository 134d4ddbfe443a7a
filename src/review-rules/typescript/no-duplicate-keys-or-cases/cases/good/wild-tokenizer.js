'use strict';

const keywords = new Set(['let', 'if', 'else', 'while', 'return', 'true', 'false']);

class Tokenizer {
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.line = 1;
  }

  *tokens() {
    for (;;) {
      const token = this.next();
      yield token;
      if (token.type === 'end') return;
    }
  }

  next() {
    this.skipSpace();
    if (this.at >= this.text.length) return this.token('end', '');
    const char = this.text[this.at];
    if (/[A-Za-z_]/.test(char)) return this.word();
    if (/\d/.test(char)) return this.number();
    switch (char) {
      case '"':
      case "'":
        return this.string(char);
      case '(':
      case ')':
      case '{':
      case '}':
      case ',':
      case ';':
        return this.punctuation(char);
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
        return this.operator(char);
      case '=':
      case '<':
      case '>':
      case '!':
        return this.comparison(char);
      default:
        throw new SyntaxError(`line ${this.line}: unexpected ${char}`);
    }
  }

  skipSpace() {
    while (this.at < this.text.length) {
      const char = this.text[this.at];
      if (char === '\n') this.line++;
      else if (char !== ' ' && char !== '\t' && char !== '\r') return;
      this.at++;
    }
  }

  word() {
    const [text] = /^\w+/.exec(this.text.slice(this.at));
    return this.token(keywords.has(text) ? 'keyword' : 'name', text);
  }

  number() {
    const [text] = /^\d+(?:\.\d+)?/.exec(this.text.slice(this.at));
    return this.token('number', text);
  }

  string(quote) {
    const end = this.text.indexOf(quote, this.at + 1);
    if (end === -1) throw new SyntaxError(`line ${this.line}: a string without end`);
    return this.token('string', this.text.slice(this.at, end + 1));
  }

  punctuation(char) {
    return this.token('punctuation', char);
  }

  operator(char) {
    return this.token('operator', char);
  }

  comparison(char) {
    const isDouble = this.text[this.at + 1] === '=';
    return this.token('comparison', isDouble ? `${char}=` : char);
  }

  token(type, text) {
    this.at += text.length;
    return { type, text, line: this.line };
  }
}

module.exports = { Tokenizer };
