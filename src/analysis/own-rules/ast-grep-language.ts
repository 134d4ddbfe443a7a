/** A language that ast-grep has a parser for. */
export interface AstGrepLanguage {
  readonly name: string;
  /** Its other names in rules, lower case. */
  readonly aliases: readonly string[];
  readonly extensions: readonly string[];
  /** Kinds of node that are comments in its grammar. */
  readonly comments: readonly string[];
  /** Kind of node that a whole text is. */
  readonly root: string;
  /** Kinds of node that may be of no length in a text that parses. */
  readonly empty: readonly string[];
}

const comment = ['comment'];

/** By language: the kind of node that a whole text is. */
const roots: Readonly<Record<string, string>> = {
  ...{ C: 'translation_unit', Cpp: 'translation_unit', CSharp: 'compilation_unit', Css: 'stylesheet' },
  ...{ Elixir: 'source', Haskell: 'haskell', Hcl: 'config_file', Html: 'document', Json: 'document' },
  ...{ Lua: 'chunk', Nix: 'source_code', Python: 'module', Scala: 'compilation_unit', Yaml: 'stream' },
};
const sourceFiles = new Set(['Dart', 'Go', 'Kotlin', 'Rust', 'Solidity', 'Swift']);

/** By language: kinds of node that may be of no length in a text that parses. */
const empty: Readonly<Record<string, readonly string[]>> = {
  Bash: ['heredoc_body', 'heredoc_end', 'regex'],
  Html: ['raw_text'],
  Lua: ['comment_content'],
};

/** https://ast-grep.github.io/reference/languages.html; extensions as the program itself takes them. */
export const astGrepLanguages: readonly AstGrepLanguage[] = [
  language('Bash', 'bash bats cgi command env fcgi ksh sh tmux tool zsh', comment),
  language('C', 'c h', comment),
  language('Cpp', 'c++ cc cpp cu cxx hh hpp ino', comment, 'cc c++ cxx'),
  language('CSharp', 'cs', comment, 'cs'),
  language('Css', 'css scss', comment),
  language('Dart', 'dart', ['comment', 'block_comment']),
  language('Elixir', 'ex exs', comment, 'ex'),
  language('Go', 'go', comment, 'golang'),
  language('Haskell', 'hs', comment, 'hs'),
  language('Hcl', 'hcl nomad tf tfvars workflow', comment),
  language('Html', 'htm html xhtml', comment),
  language('Java', 'java', ['line_comment', 'block_comment']),
  language('JavaScript', 'cjs js jsx mjs', comment, 'js jsx'),
  language('Json', 'json', comment),
  language('Kotlin', 'kt ktm kts', ['line_comment'], 'kt'),
  language('Lua', 'lua', comment),
  language('Nix', 'nix', comment),
  language('Php', 'php', comment),
  language('Python', 'bzl py py3 pyi', comment, 'py'),
  language('Ruby', 'gemspec rb rbw', comment, 'rb'),
  language('Rust', 'rs', ['line_comment', 'block_comment'], 'rs'),
  language('Scala', 'sbt sc scala', ['comment', 'block_comment']),
  language('Solidity', 'sol', comment, 'sol'),
  language('Swift', 'swift', comment),
  language('Tsx', 'tsx', comment),
  language('TypeScript', 'cts mts ts', comment, 'ts'),
  language('Yaml', 'yaml yml', comment, 'yml'),
];

function language(
  name: string,
  extensions: string,
  comments: readonly string[],
  aliases = '',
): AstGrepLanguage {
  return {
    name,
    aliases: aliases === '' ? [] : aliases.split(' '),
    extensions: extensions.split(' '),
    comments,
    root: roots[name] ?? (sourceFiles.has(name) ? 'source_file' : 'program'),
    empty: empty[name] ?? [],
  };
}

/** @param name As a rule names it; undefined: ast-grep knows no such language. */
export function astGrepLanguage(name: string): AstGrepLanguage | undefined {
  const wanted = name.toLowerCase();
  return astGrepLanguages.find((one) => one.name.toLowerCase() === wanted || one.aliases.includes(wanted));
}

/** Scripts and styles inside of pages are read by the rules for their own language. */
const insidePages = new Set(['JavaScript', 'Css']);

/** Does a rule for this language read a file of that path? */
export function readsPath({ name, extensions }: AstGrepLanguage, path: string): boolean {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const isPage = insidePages.has(name) && (astGrepLanguage('Html')?.extensions.includes(extension) ?? false);
  return path.includes('.') && (extensions.includes(extension) || isPage);
}
