package shop

func isFree(code int) bool {
	return code == 1 && code == 2 // expect: constant-condition
}
