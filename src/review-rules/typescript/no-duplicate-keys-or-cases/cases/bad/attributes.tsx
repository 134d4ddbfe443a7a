interface Props {
  readonly id: string;
  readonly label: string;
  readonly onClick: () => void;
}

export function Button({ id, label, onClick }: Props) {
  return (
    <button
      id={id}
      type="button"
      className="primary"
      onClick={onClick}
      title={label}
      className="large" // expect: duplicate-key
      onClick={() => onClick()} // expect: duplicate-key
    >
      <svg xlink:href="#icon" href="#other" xlink:href="#again" /> {/* expect: duplicate-key */}
      {label}
    </button>
  );
}
