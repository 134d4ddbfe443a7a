export function Board({ cells, isOpen }) {
  return (
    <div>
      {isOpen &&
        cells.map((cell) => (cell.isMine ? <Mine at={cell.at} /> : <Free key={cell.at} />))} {/* expect: list-key */}
      {cells?.filter(Boolean).map((cell) => cell.label && <b>{cell.label}</b>)} {/* expect: list-key */}
    </div>
  );
}
