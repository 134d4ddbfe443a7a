/** What an author writes who thought of it. */
const thought =
  /limit|\bmax|Max|bound|quota|remaining|\.Len\(\)|\bmin\(|\bSize\(\)|too (?:large|big|long)|\bcap\(/i;

/** Calls that say they check. */
const checks = 'check|valid|ensure|verify|assert|require|enough|alloc|grow';

/** Is the number that these variables hold compared, or handed to somebody who says that he checks it? */
export function isSizeAsked(text: string, names: readonly string[]): boolean {
  if (thought.test(text)) return true;
  return names.some((name) => {
    const own = `(?<![\\w.])${name.replaceAll('.', '\\.')}\\b`;
    const isAsked = new RegExp(
      `${own}[^\\n;]*[<>]=?[^-\\n]|[<>]=? *[^\\n;]*${own}|${own} *[!=]= |switch ${own}|\\b\\w*(?:${checks})\\w*\\([^()\\n]*${own}`,
      'i',
    );
    return text.split('\n').some((line) => isAsked.test(withoutReading(line)));
  });
}

/** The head of a loop counts up to it, `<<` and `<-` compare nothing. */
function withoutReading(line: string): string {
  if (/^\s*for\b/.test(line)) return '';
  return line.replaceAll(/<<|>>|<-|binary\.Read\([^;]*\);?|\/\/.*/g, ' ');
}
