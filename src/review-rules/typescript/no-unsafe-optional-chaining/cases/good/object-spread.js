export function options(defaults, given) {
  return { ...defaults, ...given?.options, ...(given?.extra) };
}

export const Box = ({ view }) => <div {...view?.props} />;
