package sample

func run() {
	run := func() {}
	run()
}
