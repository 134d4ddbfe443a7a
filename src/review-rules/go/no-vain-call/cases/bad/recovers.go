package safe

func Run(f func()) {
	defer recover() // expect: vain-call
	f()
}
