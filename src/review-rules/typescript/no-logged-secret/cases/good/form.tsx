export function Field({ props, refs }: { props: { password: string }; refs: { password: unknown } }) {
  console.debug(props.password, refs.password);
  return <input name="password" type="password" />;
}
