let at = 0;
const list = [];

export const take = () => {
  list[next()] = list[next()]++;
};

function next() {
  return at++;
}
