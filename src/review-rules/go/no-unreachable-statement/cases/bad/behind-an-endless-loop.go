package work

func serve(accept func() (func(), error), closeAll func()) {
	for {
		handle, err := accept()
		if err != nil {
			return
		}
		go handle()
	}
	closeAll() // expect: unreachable-code
}
