const fs = require('fs');
const ldap = require('ldapjs');
const xpath = require('xpath');
const { select1 } = require('xpath');
const libxmljs = require('libxmljs');
const { DOMParser } = require('@xmldom/xmldom');

const client = ldap.createClient({ url: process.env.LDAP_URL });
const doc = new DOMParser().parseFromString(fs.readFileSync('staff.xml', 'utf8'));

exports.versions = (req, res) => {
  const system = req.params.system;
  const nodes = xpath.select("//releases/release[system='" + system + "']/version", doc); // expect: query-injection
  res.json(nodes.map((node) => node.firstChild.data));
};

exports.login = ({ body }, res) => {
  const path = `//user[name='${body.name}' and password='${body.password}']`;
  res.json({ found: select1(path, doc) !== undefined }); // expect: query-injection
};

const pathOf = (name) => '//user[@id="' + name + '"]';

exports.count = async (ctx) => {
  const { name } = ctx.request.body;
  ctx.body = xpath.evaluate(pathOf(name), doc, null, 0, null); // expect: query-injection
};

exports.page = (req, res) => {
  const pages = libxmljs.parseXml(fs.readFileSync('pages.xml', 'utf8'));
  res.send(pages.get(`//page[@name='${req.query.name}']`).text()); // expect: query-injection
};

exports.people = (req, res, next) => {
  const user = req.body.user;
  const options = { filter: '(&(objectClass=person)(uid=' + user + '))', scope: 'sub' }; // expect: query-injection
  client.search('ou=people,dc=example,dc=org', options, (error, found) => {
    if (error) return next(error);
    found.on('end', () => res.end());
  });
};

exports.byMail = async (req, res) => {
  const filter = `(mail=${req.query.mail})`;
  const { searchEntries } = await directory.search(process.env.BASE, { scope: 'sub', filter }); // expect: query-injection
  res.json(searchEntries);
};

exports.groups = (req, res) => {
  client.search('ou=groups', { filter: `(|(member=${req.query.who})(owner=${req.query.who}))` }, (error, found) => { // expect: query-injection
    if (error) return res.sendStatus(502);
    found.on('end', () => res.end());
  });
};
