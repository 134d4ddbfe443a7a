const fs = require('fs');
const libxmljs = require('libxmljs');

exports.bulk = (req, res) => {
  const doc = libxmljs.parseXmlString(req.files.items.data.toString('utf8'), { noent: false, noblanks: true });
  res.json(doc.root().childNodes().map((node) => node.text()));
};

exports.body = async (ctx) => {
  ctx.body = libxmljs.parseXml(ctx.request.body).get('//name').text();
};

exports.own = () => libxmljs.parseXml(fs.readFileSync('catalogue.xml', 'utf8'), { noent: true });

exports.written = (req, res) => {
  const doc = libxmljs.parseXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', { noent: true });
  res.json(render(req.body.xml, { noent: true }) ?? doc.root().text());
};
