function twice(n) {
  return n * 2;;
}

function guard(ok) {
  if (ok) { return 1; } else { return 2; };
}
