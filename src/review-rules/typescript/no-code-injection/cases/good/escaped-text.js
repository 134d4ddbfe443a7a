import jsStringEscape from 'js-string-escape';

export function announce(req, res) {
  res.json({ done: eval(`say('${jsStringEscape(req.query.words)}')`) });
}

export function label(text) {
  return new Function(`return "${escapeQuotes(text)}"`);
}

function escapeQuotes(text) {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
