export default {
  validate_doc_update: function (doc, old, user) {
    if (user.roles.indexOf('writer') === -1) throw { unauthorized: 'only writers may write' };
    if (!doc.type) throw { forbidden: 'a document has a type' };
  },
};
