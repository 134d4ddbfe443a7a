export function kindOf(error) {
  if (error.message.indexOf('timeout') !== -1) return 'slow';
  if (error.toString().indexOf('ECONNREFUSED') !== -1 && error.port) return 'down';
  return error.line && error.stack.lastIndexOf('at ') !== -1 ? 'code' : 'unknown';
}
