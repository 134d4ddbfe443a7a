// path: src/notify.js
exports.mail = ({ self, site }) => {
  const comment = self.comment.replace(/<[^>]+>/g, '');
  return send(site.url, comment);
};

exports.telegram = (self) => {
  self.comment = self.comment.replace(/\s+$/, '');
  return post(self);
};
