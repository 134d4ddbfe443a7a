// The requests are those that the program sends, with marks that it put in itself.
const MARK = /__mark__(.+?)__end__/g;

const withNames = (value) => {
  if (typeof value === 'string') return value.replace(MARK, (_all, key) => `{{${key}}}`);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNames(inner)]));
};

// Request is also a word.
const templateOf = (req) => ({ headers: { ...req.headers }, params: req.params ?? {} });

const clean = (template) => ({ headers: withNames(template.headers), params: withNames(template.params) });

const capture = async (perform) => {
  let captured;
  await perform((req) => {
    captured = templateOf(req);
    return req;
  });
  return clean(captured);
};

const isEmptyPart = (req) => Object.values(req.params).every((value) => /{{\s*bundle[^}]*}}/.test(value));

module.exports = { capture, isEmptyPart };
