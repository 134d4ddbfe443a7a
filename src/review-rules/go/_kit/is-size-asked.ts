/** What an author writes who thought of it. */
const thought =
  /limit|\bmax|Max|bound|quota|remaining|\.Len\(\)|\bmin\(|\bSize\(\)|too (?:large|big|long)|\bcap\(/i;

/** Calls that say they check, or that fail where there is not so much. */
const checks = 'check|valid|ensure|verify|assert|require|enough|alloc|grow|seek|discard|skip|peek';

/** Is the number that these variables hold compared, or handed to somebody who says that he checks it? */
export function isSizeAsked(text: string, names: readonly string[]): boolean {
  if (thought.test(text)) return true;
  const lines = text.split('\n').map(withoutReading);
  return [...names, ...names.flatMap((name) => madeOf(lines, name))].some((name) => {
    const own = ownOf(name);
    const isAsked = new RegExp(
      `\\b(?:if|case|switch|return)\\b.*${own}|${own}[^;]*[<>]=?[^-]|[<>]=? *[^;]*${own}|${own} *[!=]= |\\b\\w*(?:${checks})\\w*\\([^()]*${own}`,
      'i',
    );
    return lines.some((line) => isAsked.test(line));
  });
}

function ownOf(name: string): string {
  return `(?<![\\w.])${name.replaceAll('.', '\\.')}\\b`;
}

/** `end` of `end := start + n`: asking for it is asking for the number. */
function madeOf(lines: readonly string[], name: string): readonly string[] {
  const made = new RegExp(`(?<![\\w.])(\\w+) :?= [^(]*${ownOf(name)}`);
  return lines.flatMap((line) => made.exec(line)?.[1] ?? []);
}

/** The head of a loop counts up to it, `<<` and `<-` compare nothing, and where it is read nobody asks. */
function withoutReading(line: string): string {
  if (/^\s*for\b/.test(line)) return '';
  return line.replaceAll(/<<|>>|<-|binary\.Read\([^;]*\);?|(?<=\bif )[\w, ]+ :?= |make\(.*|\/\/.*/g, ' ');
}
