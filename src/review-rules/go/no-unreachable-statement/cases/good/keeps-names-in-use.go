package work

func build(a, b int) int {
	c := a + b
	return a
	_ = c
}
