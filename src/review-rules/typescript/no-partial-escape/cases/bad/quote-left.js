function escape(text) {
  return String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

const toText = (value) => value.replace(/</g, '&lt;').replace(/'/g, '&#39;');

exports.attributes = (given) => {
  let out = '';
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === false) continue;
    out += value === true ? ` ${name}` : ` ${name}="${escape(value)}"`; // expect: weak-escape
  }
  return out;
};

exports.image = function (source, title) {
  return '<img src="' + encodeURI(source) + '" title="' + toText(title) + '">'; // expect: weak-escape
};

exports.option = (item) => `<option value='${escape(item.value)}'>${escape(item.label)}</option>`; // expect: weak-escape

exports.note = (item) => `<p class="note" title="${item.text.replaceAll('<', '&lt;')}">${item.id}</p>`; // expect: weak-escape
