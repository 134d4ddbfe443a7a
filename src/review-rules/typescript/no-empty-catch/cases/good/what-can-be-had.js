// Each part is left out of the answer when it cannot be had, and that can be seen there.
export async function captureState(helper, folder) {
  const captured = { at: Date.now() };
  if (helper.grabTree) {
    try {
      const tree = await helper.grabTree();
      await helper.write(`${folder}/tree.txt`, tree);
      captured.tree = 'tree.txt';
    } catch {}
  }
  try {
    captured.url = await helper.grabUrl();
  } catch {}
  return captured;
}
