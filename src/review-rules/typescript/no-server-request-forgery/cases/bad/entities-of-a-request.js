const libxmljs = require('libxmljs');
const { parseXml } = require('libxmljs2');
const options = { noblanks: true, noent: true };

exports.bulk = (req, res) => {
  const doc = libxmljs.parseXmlString(req.files.items.data.toString('utf8'), { noent: true, noblanks: true }); // expect: external-entity
  res.json(doc.root().childNodes().map((node) => node.text()));
};

exports.body = async (ctx) => {
  const doc = parseXml(ctx.request.body, options); // expect: external-entity
  ctx.body = doc.get('//name').text();
};

exports.raw = (req, res, next) => {
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => {
    try {
      res.send(libxmljs.parseXml(req.rawBody, { replaceEntities: true }).root().name()); // expect: external-entity
    } catch (error) {
      next(error);
    }
  });
};

function read(xml) {
  return libxmljs.parseXml(xml, { noent: true, nonet: true }); // expect: external-entity
}

exports.later = async ({ body }, res) => {
  const text = body.xml.trim();
  res.json({ root: read(text).root().name() });
  const again = await libxmljs.parseXmlAsync(text, { ...defaults, noent: true }); // expect: external-entity
  res.json(again.errors);
};

exports.titlesOf = (xml) => libxmljs.parseXml(xml, { noent: true }).find('//title'); // expect: external-entity
