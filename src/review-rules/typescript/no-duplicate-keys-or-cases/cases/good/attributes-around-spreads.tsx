interface Props {
  readonly id: string;
  readonly rest: Record<string, unknown>;
}

export const Field = ({ id, rest }: Props) => (
  <>
    <input id={id} {...rest} id={`${id}-input`} />
    <svg href="#a" xlink:href="#a" className="icon" class="icon" />
    <label id={id}>
      <span id={`${id}-label`} />
    </label>
  </>
);
