import type { FunctionNode } from '../../../languages/typescript/node.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';

/**
 * Is a parameter a text that callers mostly got from somebody else: by its own name, or as the text of a function that
 * is there to take such texts apart? What is called a path, a pattern or an option, the author of the program wrote.
 */
export function isOutsideText(name: string, owner: FunctionNode): boolean {
  if (ofOthers.test(name)) return !/^(?:base|root|default)/i.test(name);
  if (!anyText.test(name)) return false;
  const named = nameOfFunction(owner) ?? '';
  return named === '' || named === 'exports' || takesTexts.test(named) || ofOthers.test(named);
}

/** What comes over a network, or was written by those who use a program. */
const ofOthers =
  /(?:html|xml|svg|markdown|header|cookie|ur[il]|e-?mail|address|subject|host(?:name)?|serverName|user-?agent|query(?:String)?|content-?type|mime(?:Type)?|charset|referr?er|csv|message|comment|link)(?:Str(?:ing)?|Text|Value|Line)?s?$|^(?:css|md|ua|ip|body|msg)$/i;

const anyText =
  /^(?:s|str|string|t|text|txt|input|v|val|value|src|source|content|contents|data|line|raw|date|time|duration|token|word|phrase|em|addr)$|(?:Str(?:ing)?|Text)$/;

/** Verbs, and questions, about any text. */
const takesTexts =
  /^(?:is(?!Empty|Nil)[A-Z]\w*|validat\w+|(?:to|from)?(?:slug|pars|trim|strip|sanit|clean|normal|decod|escap|unescap|token|lex|format|unquot|unfold|wrap|match|check|detect|extract|remove|collapse|squeeze|words?|sentences?|tidy|pretty|highlight|linkif|camel|kebab|snake|title|dasher|humaniz|ms|mail|rtrim|ltrim)\w*|\w*(?:Trim|Strip|Slug|Parse|Saniti[sz]e|Normali[sz]e|From(?:String|Text))\w*|_?trim\w*|start|end|left|right|both)$/i;
