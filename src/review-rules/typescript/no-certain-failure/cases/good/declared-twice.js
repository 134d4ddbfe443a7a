var name = 'a';
var name = 'b';
name = 'c';
export { name };
