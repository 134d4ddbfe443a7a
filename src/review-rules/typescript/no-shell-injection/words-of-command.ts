import type { Node } from '../../../languages/typescript/node.ts';
import type { Part } from '../_kit/origin/text-parts.ts';
import { partsOf } from '../_kit/origin/text-parts.ts';
import { unwrap } from '../../../languages/typescript/node.ts';

/** An argument of a program: text and expressions side by side. */
export type Word = readonly [Part, ...Part[]];

/** Characters that mean themselves to a shell. */
const plain = /^[\w./:@,+%=-]+$/;
/** A name that may well hold several words at once. */
const severalWords =
  /(?:args|argv|flags|options|opts|params|arguments|files|paths|packages|names|list|extra)$/i;

/**
 * Cuts a command into the words that a shell would make of it; undefined when a part means something to a shell, or when
 * an expression may stand for more than one word.
 */
export function wordsOfCommand(command: Node): readonly Word[] | undefined {
  const cutter = new WordCutter();
  for (const part of flatten(unwrap(command)) ?? []) {
    const isRead = typeof part === 'string' ? cutter.readText(part) : cutter.readExpression(part);
    if (!isRead) return undefined;
  }
  return cutter.finish();
}

class WordCutter {
  readonly #words: Word[] = [];
  #word: readonly Part[] = [];
  #isOpen = false;
  #quote = '';

  readExpression(part: Node): boolean {
    if (this.#quote === '' && mayBeSeveral(part)) return false;
    this.#add(part);
    return true;
  }

  readText(text: string): boolean {
    return (text.match(/["']|\s+|[^"'\s]+/g) ?? []).every((token) => this.#readToken(token));
  }

  /** The words; undefined inside an open quotation. */
  finish(): readonly Word[] | undefined {
    this.#close();
    return this.#quote === '' ? this.#words : undefined;
  }

  #readToken(token: string): boolean {
    if (token === '"' || token === "'") {
      if (this.#quote !== '' && this.#quote !== token) return false;
      this.#quote = this.#quote === '' ? token : '';
      this.#isOpen = true;
      return true;
    }
    if (this.#quote === '') {
      if (token.trim() === '') this.#close();
      else if (plain.test(token)) this.#add(token);
      else return false;
      return true;
    }
    this.#add(token);
    return !/[\\$`!]/.test(token);
  }

  #add(part: Part): void {
    this.#word = [...this.#word, part];
    this.#isOpen = true;
  }

  #close(): void {
    const [first = '', ...rest] = this.#word;
    if (this.#isOpen) this.#words.push([first, ...rest]);
    this.#word = [];
    this.#isOpen = false;
  }
}

function mayBeSeveral(part: Node): boolean {
  const expression = unwrap(part);
  if (expression.type === 'Identifier') return severalWords.test(expression.name);
  if (expression.type !== 'MemberExpression') return true;
  const { property } = expression;
  return property.type !== 'Identifier' || severalWords.test(property.name);
}

/** The parts of a text written in one place: names are not looked into. */
function flatten(expression: Node): readonly Part[] | undefined {
  if (expression.type !== 'TemplateLiteral' && expression.type !== 'BinaryExpression') return undefined;
  const parts: Part[] = [];
  for (const part of partsOf(expression) ?? []) {
    const isText =
      typeof part !== 'string' && /^(?:StringLiteral|TemplateLiteral|BinaryExpression)$/.test(part.type);
    if (!isText) parts.push(part);
    else if (part.type === 'StringLiteral') parts.push(part.value);
    else {
      const inner = flatten(part);
      if (inner === undefined) return undefined;
      parts.push(...inner);
    }
  }
  return parts;
}
