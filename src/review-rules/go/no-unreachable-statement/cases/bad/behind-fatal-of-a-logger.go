package work

type logger interface {
	Fatal(args ...any)
}

func run(log logger, start func() error, stop func()) {
	if err := start(); err != nil {
		log.Fatal("start: ", err)
		stop() // expect: unreachable-code
	}
}
