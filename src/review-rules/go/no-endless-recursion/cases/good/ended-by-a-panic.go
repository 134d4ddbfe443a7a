package sample

func run(steps []func()) {
	steps[0]()
	if len(steps) == 0 {
		panic("none")
	}
	run(steps[1:])
}
