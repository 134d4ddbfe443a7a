package work

func offer(done chan<- struct{}, work func()) {
	for {
		select {
		case done <- struct{}{}:
			break
		default:
		}
		work()
	}
}
