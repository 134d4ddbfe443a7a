function load() {
  return 1;
}
load = () => 2;
class Box {}
Box = null;
export { load, Box };
