const fs = require('fs');
const ldap = require('ldapjs');
const { EqualityFilter } = require('ldapjs');
const xpath = require('xpath');
const libxmljs = require('libxmljs');
const ldapEscape = require('ldap-escape');
const { DOMParser } = require('@xmldom/xmldom');

const client = ldap.createClient({ url: process.env.LDAP_URL });
const doc = new DOMParser().parseFromString(fs.readFileSync('staff.xml', 'utf8'));

const plain = (text) => text.replace(/[\\*()\0]/g, (sign) => '\\' + sign.charCodeAt(0).toString(16));

exports.versions = (req, res) => {
  const nodes = xpath.select(`//releases/release[number=${Number(req.params.number)}]/version`, doc);
  res.json(nodes.map((node) => node.firstChild.data));
};

exports.select = (req, res) => {
  const find = xpath.parse('//user[name=$name]');
  res.json(find.select({ node: doc, variables: { name: req.body.name } }));
};

exports.known = (req, res) => {
  const kind = req.query.kind === 'a' ? 'a' : 'b';
  res.json(xpath.select(`//release[kind='${kind}']`, doc).length);
};

exports.page = (req, res) => {
  const pages = libxmljs.parseXml(fs.readFileSync('pages.xml', 'utf8'));
  res.json({ first: pages.get('//page').text(), kept: cache.get(`page:${req.query.name}`), other: routes.find(req.path) });
};

exports.people = (req, res) => {
  const filter = new EqualityFilter({ attribute: 'uid', value: req.body.user });
  client.search('ou=people', { filter, scope: 'sub' }, () => res.end());
};

exports.escaped = (req, res) => {
  client.search('ou=people', { filter: `(uid=${plain(req.body.user)})` }, () => res.end());
  client.search('ou=people', { filter: ldapEscape.filter`(uid=${req.body.user})` }, () => res.end());
  client.search('ou=people', { filter: `(uid=${req.body.user.replace(/[^a-z]/g, '')})` }, () => res.end());
  client.search('ou=people', { filter: '(objectClass=person)', sizeLimit: req.query.size }, () => res.end());
};
