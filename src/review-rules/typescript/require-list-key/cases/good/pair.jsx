export function Panes({ isFlipped, width }) {
  const [left, right] = isFlipped ? [<Files />, <Editor />] : [<Editor />, <Files />];
  const icons = [<Small />, <Large />];
  return (
    <Split left={left} right={right}>
      {icons[width > 600 ? 1 : 0]}
    </Split>
  );
}
