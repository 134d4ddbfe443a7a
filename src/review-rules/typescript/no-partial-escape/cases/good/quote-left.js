function escape(text) {
  return String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;');
}

const toText = (value) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const signs = { '<': '&lt;', '"': '&quot;', '&': '&amp;' };
const byTable = (text) => text.replace(/[<"&]/g, (sign) => signs[sign]);
const bySign = (text) => text.replace(/[^\w ]/g, '').replace(/</g, '&lt;');

exports.link = (name) => `<a title="${escape(name)}">${toText(name)}</a>`;
exports.table = (name) => `<a title="${byTable(name)}">${bySign(name)}</a>`;
exports.plain = (name) => `<a title="${bySign(name)}"></a>`;
exports.label = (name) => '<b class="label">' + toText(name) + '</b>';
exports.constant = () => `<b class="${toText('label')}"></b>`;
exports.single = (name) => `<a title='${encodeURIComponent(name)}'>${toText(name)}</a>`;
exports.other = (name) => `<a title="${quoted(toText(name))}"></a>`;

function quoted(text) {
  return text.replace(/"/g, '&quot;');
}
