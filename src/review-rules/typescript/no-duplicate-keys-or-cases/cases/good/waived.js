const legacy = {
  id: 1,
  // eslint-disable-next-line no-dupe-keys
  id: 2,
};

switch (legacy.id) {
  case 1:
    break;
  case 1: // eslint-disable-line no-duplicate-case
    break;
}
