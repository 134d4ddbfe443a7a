export function Boxes({ ids, onChange }: { ids: string[]; onChange: (id: string) => void }) {
  function handleClick(event) {
    const box = event?.target;
    const id = box.id;
    onChange(id.slice(id.indexOf('-') + 1));
  }
  return ids.map((id) => <input key={id} id={`box-${id}`} type="checkbox" onClick={handleClick} />);
}
