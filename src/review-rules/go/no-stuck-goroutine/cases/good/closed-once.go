package broker

import (
	"log"
	"os"
)

func Either(ok bool, done chan struct{}) {
	if ok {
		close(done)
		return
	}
	close(done)
}

func Again(done chan int) {
	close(done)
	done = make(chan int, 1)
	done <- 1
	close(done)
}

func DeferredOfAnother(done chan int) chan int {
	defer close(done)
	done = make(chan int)
	close(done)
	return done
}

func DeferredInAWay(ok bool, done chan int) {
	if ok {
		defer close(done)
	} else {
		close(done)
	}
}

func EndsTheProgram(done chan int, err error) {
	defer close(done)
	if err != nil {
		close(done)
		log.Fatal(err)
	}
}

func EndsAsWell(done chan int) {
	defer close(done)
	close(done)
	os.Exit(1)
}

func InALiteral(done chan int) func() {
	defer close(done)
	return func() {
		done := make(chan int)
		close(done)
	}
}

func Shadowed(done chan int) {
	defer close(done)
	for range 3 {
		done := make(chan int)
		close(done)
	}
}

func ForEach(done chan int, all []chan int) {
	defer close(done)
	for _, done := range all {
		close(done)
	}
}

func Ways(n int, done chan int) {
	switch n {
	case 1:
		close(done)
	case 2:
		done <- n
		close(done)
	}
}

func Values(first, second chan int) {
	defer close(first)
	close(second)
	first <- 1
}

func Jumps(done chan int) {
	close(done)
	return
}

func Safe(done chan int) {
	defer func() { _ = recover() }()
	close(done)
	close(done)
}
