package work

func run(list []int, visit func(func(int) bool), stop func()) {
	visit(func(n int) bool {
		return n > 0
	})
	stop()
}
