// Given to a function of the file, which uses it on what callers give.
const ofInline = (pattern) => (source, state) => (state.inline ? pattern.exec(source) : null);

export const rules = {
  code: ofInline(/^(`+)\s*([\s\S]*?[^`])\s*\1(?!`)/), // expect: polynomial-redos
  link: ofInline(/^<([^ >]+:\/[^ >]+)>/), // expect: polynomial-redos
  text: ofInline(/^[\s\S]+?(?=[^a-z]|$)/),
};
