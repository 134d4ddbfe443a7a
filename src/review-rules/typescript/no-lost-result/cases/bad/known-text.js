export const header = (name) => {
  const line = `name: ${name} `;
  line.trim(); // expect: unused-result
  return line;
};
