const escapeXml = (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const found = (hit) =>
  `<a data-id="${escapeXml(Number(hit.id))}" data-query="${escapeXml(encodeURIComponent(hit.query))}">${escapeXml(hit.name)}</a>`;

export const list = (items) =>
  items.map((item, index) => `<li id="${escapeXml(index)}">${escapeXml(item.name)}</li>`).join('');
