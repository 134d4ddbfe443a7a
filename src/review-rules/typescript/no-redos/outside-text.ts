import type { FunctionNode } from '../../../languages/typescript/node.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';

/** Did callers get a text from somebody else? `sent`: over a network, so its name says. */
export type Outside = 'sent' | 'mostly' | 'maybe' | 'hardly';

/**
 * Is a parameter a text that callers mostly got from somebody else: by its own name, or as the text of a function that
 * is there to take such texts apart? Of any other text that may be. What is called a path or an option, the author of the
 * program wrote, but for what a library does with the paths and patterns of others.
 */
export function outsideText(name: string, owner: FunctionNode): Outside {
  if (isNamedAsOutside(name)) return sent.test(name) ? 'sent' : 'mostly';
  if (ofOthers.test(name)) return 'hardly';
  if (ofPaths.test(name)) return 'maybe';
  if (!anyText.test(name)) return 'hardly';
  const named = nameOfFunction(owner) ?? '';
  const takes = named === '' || named === 'exports' || takesTexts.test(named) || ofOthers.test(named);
  return takes ? 'mostly' : 'hardly';
}

/** Does the name alone say that a text came from somebody else? */
export function isNamedAsOutside(name: string): boolean {
  return ofOthers.test(name) && !/^(?:base|root|default)/i.test(name);
}

/** What comes over a network, or was written by those who use a program. */
const ofOthers =
  /(?:html|xml|svg|markdown|header|cookie|ur[il]|e-?mail|address|href|subject|host(?:name)?|serverName|user-?agent|query(?:String)?|content-?type|mime(?:Type)?|charset|referr?er|csv|message|comment|link)(?:Str(?:ing)?|Text|Value|Line)?s?$|^(?:css|md|ua|ip|body|msg)$/i;

/** What only those on the other side of a connection have written. */
const sent =
  /(?:html|header|cookie|ur[il]|e-?mail|host(?:name)?|user-?agent|query(?:String)?|content-?type|mime(?:Type)?|charset|referr?er)(?:Str(?:ing)?|Text|Value|Line)?s?$|^(?:ua|ip)$/i;

/** Of a library; the names of its own files a program knows. */
const ofPaths = /^(?:path|glob|pattern|file(?:name|path)?)$/i;

const anyText =
  /^(?:s|str|string|t|text|txt|input|v|val|value|src|source|content|contents|data|line|raw|date|time|duration|token|word|phrase|em|addr)$|(?:Str(?:ing)?|Text)$/;

/** Verbs, and questions, about any text. */
const takesTexts =
  /^(?:is(?!Empty|Nil)[A-Z]\w*|validat\w+|(?:to|from)?(?:slug|pars|trim|strip|sanit|clean|normal|decod|escap|unescap|token|lex|format|unquot|unfold|wrap|match|check|detect|extract|remove|collapse|squeeze|words?|sentences?|tidy|pretty|highlight|linkif|camel|kebab|snake|title|dasher|humaniz|ms|mail|rtrim|ltrim)\w*|\w*(?:Trim|Strip|Slug|Parse|Saniti[sz]e|Normali[sz]e|From(?:String|Text))\w*|_?trim\w*|start|end|left|right|both)$/i;
