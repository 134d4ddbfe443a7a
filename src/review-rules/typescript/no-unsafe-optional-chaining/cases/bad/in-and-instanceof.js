export function has(schema, name) {
  return name in schema?.properties; // expect: unsafe-optional-chain
}

export function isOwn(error, lib) {
  return error instanceof lib?.ApiError; // expect: unsafe-optional-chain
}
