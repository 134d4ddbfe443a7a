export function total(answer) {
  const { data } = answer;
  return data.include.length + data.replaced + data.filters.length + data.messages.length + data.getData();
}

export const entry = (resource) => resource.included.concat(resource.lengths, resource.reducer);
