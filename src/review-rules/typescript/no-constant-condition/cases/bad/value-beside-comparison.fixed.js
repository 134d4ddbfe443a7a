function canEdit(user, page) {
  if (user.role === 'admin' || user.role === 'owner') {
    return true;
  }
  while (page.state == 1 || page.state == 2 || page.state == 3) {
    page = page.parent;
  }
  const isDraft = page.state === 'draft' || page.state === 'review';
  return isDraft && user.role === 'author';
}
