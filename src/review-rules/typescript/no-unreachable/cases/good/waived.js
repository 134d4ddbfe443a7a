function reload(page) {
  throw new Error('not supported in this build');
  // eslint-disable-next-line no-unreachable
  page.reload();
}
