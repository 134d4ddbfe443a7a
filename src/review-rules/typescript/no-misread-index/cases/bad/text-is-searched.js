export function kindOf(error) {
  if (error.message.indexOf('timeout')) return 'slow'; // expect: index-as-truth
  if (error.toString().indexOf('ECONNREFUSED') && error.port) return 'down'; // expect: index-as-truth
  return error.line && error.stack.lastIndexOf('at ') ? 'code' : 'unknown'; // expect: index-as-truth
}
