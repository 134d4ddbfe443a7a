package work

func run(work func(), note func()) {
	defer panic("over")
	go func() { panic("never") }()
	work()
	note()
}
