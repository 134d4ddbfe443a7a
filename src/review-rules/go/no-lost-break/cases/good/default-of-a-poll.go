package work

func poll(updates chan int, work func()) {
	for {
		select {
		case n := <-updates:
			print(n)
		default:
			break
		}
		work()
	}
}
