const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const rules = [
  [/\*\*([^*]+)\*\*/g, (_, text) => `<strong>${text}</strong>`],
  [/\[([^\]]*)\]\(([^)\s]+)\)/g, (_, text, href) => `<a href="${href}">${text}</a>`], // expect: xss
];

exports.inline = (text) => rules.reduce((html, [pattern, by]) => html.replace(pattern, by), escapeHtml(text));

exports.format = function (text) {
  return escapeHtml(text)
    .replace(/`(.+?)`/g, '<code>$1</code>')
    .replace(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>'); // expect: xss
};

exports.steps = [
  {
    regex: /\[(.*?)\]\((.*?)\)/g,
    replacement: function (match, label, address) {
      return '<a class="link" href="' + address + '">' + label + '</a>'; // expect: xss
    },
  },
];
