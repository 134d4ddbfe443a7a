package fan

type node struct {
	done chan struct{}
	next *node
}

func all(chans []chan int, n *node, stop chan int) {
	for _, ch := range chans {
		close(ch)
	}
	for n != nil {
		close(n.done)
		n = n.next
	}
	for {
		close(stop)
		break
	}
	for i := range chans {
		ch := chans[i]
		close(ch)
	}
	for range chans {
		close(stop)
		stop = make(chan int)
	}
}
