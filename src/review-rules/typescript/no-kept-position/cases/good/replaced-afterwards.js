const mark = /<!--.*?-->/g;

export function withoutMarks(text) {
  if (!mark.test(text)) return text;
  return text.replace(mark, '');
}
