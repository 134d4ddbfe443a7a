function canEdit(user, page) {
  if (user.role === 'admin' || 'owner') { // expect: constant-condition
    return true;
  }
  while (page.state == 1 || 2 || 3) { // expect: constant-expression
    page = page.parent;
  }
  const isDraft = page.state === 'draft' || 'review'; // expect: constant-expression
  return isDraft && user.role === 'author';
}
