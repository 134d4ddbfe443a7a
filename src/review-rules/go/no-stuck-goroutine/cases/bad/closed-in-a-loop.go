package fan

func all(parts []func(chan<- int)) <-chan int {
	out := make(chan int, len(parts))
	for _, part := range parts {
		part(out)
		close(out) // expect: closed-channel
	}
	return out
}
