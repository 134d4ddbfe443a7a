package work

import (
	"net"
	"sync"
)

func given(queues []chan int, handle func(int, chan int)) {
	i := 0
	for i < len(queues) {
		go func(i int) {
			handle(i, queues[i])
		}(i)
		i++
	}
}

func copied(queues []chan int, handle func(int)) {
	i := 0
	for i < len(queues) {
		own := i
		go func() { handle(own) }()
		i++
	}
}

func once(l net.Listener, handle func(net.Conn)) error {
	var conn net.Conn
	var err error
	for {
		conn, err = l.Accept()
		if err != nil {
			continue
		}
		go func() { handle(conn) }()
		return nil
	}
}

func waits(list []int, handle func(int)) {
	var wg sync.WaitGroup
	var one int
	for _, one = range list {
		wg.Add(1)
		go func() {
			defer wg.Done()
			handle(one)
		}()
		wg.Wait()
	}
}

func waitsFirst(list []int, handle func(int)) {
	var wg sync.WaitGroup
	var one int
	for _, next := range list {
		wg.Wait()
		one = next
		wg.Add(1)
		go func() {
			defer wg.Done()
			handle(one)
		}()
	}
}

func own(list []int, handle func(int)) {
	var one int
	for _, one := range list {
		go func() { handle(one) }()
	}
	one++
	println(one)
}

func locked(list []int, handle func(int)) {
	var mu sync.Mutex
	total := 0
	for _, one := range list {
		mu.Lock()
		total += one
		mu.Unlock()
		go func() {
			mu.Lock()
			defer mu.Unlock()
			handle(total)
		}()
	}
}
