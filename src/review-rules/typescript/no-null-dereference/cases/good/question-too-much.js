export function isForPages(compiler) {
  const { platform } = compiler;
  return Boolean(
    platform.web || platform?.universal || (compiler.options.target !== false && platform.node === null),
  );
}
