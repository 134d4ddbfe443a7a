export function route(kind, method) {
  let handler = missing;
  switch (kind) {
    case 'user':
      switch (method) {
        case 'GET':
          handler = showUser;
          break;
        default:
          handler = saveUser;
          break;
      }
    case 'group': // expect: fallthrough
      handler = showGroup;
      break;
    default:
      handler = missing;
  }
  return handler;
}
