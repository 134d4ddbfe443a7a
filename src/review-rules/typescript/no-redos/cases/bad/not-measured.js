// The function tests something else, or comes too late.
function isSane(header) {
  return header !== '' && header.split(',').length > 1;
}

exports.parseLinks = (linkHeader) => {
  if (!isSane(linkHeader)) return null;
  return linkHeader.split(/ *, */); // expect: slow-search
};

const isShort = (text) => text.length < 100;

exports.trimHtml = (html) => {
  const trimmed = html.replace(/[\s\uFEFF]+$/m, ''); // expect: slow-search
  return isShort(html) ? trimmed : '';
};
