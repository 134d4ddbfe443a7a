package work

import "sync"

func count(read func() int, wait func()) int {
	n := 0
	done := make(chan struct{})
	go func() {
		defer close(done)
		n = read()
	}()
	<-done
	return n
}

func group(read func() int) int {
	n := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		n = read()
	}()
	wg.Wait()
	return n
}

func elsewhere(read func() int, tell, wait func()) int {
	n := 0
	go func() {
		n = read()
		tell()
	}()
	wait()
	return n
}

func own(read func() int) int {
	n := 0
	go func() {
		n := read()
		n++
	}()
	return n
}

func before(read func() int) int {
	n := 0
	m := n
	go func() { n = read() }()
	return m
}

func other(ok bool, read func() int) int {
	n := 0
	if ok {
		go func() { n = read() }()
		return 1
	}
	return n
}
