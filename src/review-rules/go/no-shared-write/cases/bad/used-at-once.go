package work

import (
	"fmt"
	"time"
)

func count(read func() int) int {
	n := 0
	go func() {
		n = read() // expect: data-race
	}()
	return n
}

func poll(run func()) {
	done := false
	go func() {
		run()
		done = true // expect: data-race
	}()
	for !done {
		time.Sleep(time.Millisecond)
	}
}

func both(read func() int) map[int]int {
	m := map[int]int{}
	go func() {
		m[1] = read() // expect: data-race
	}()
	m[2] = 2
	fmt.Println(len(m))
	return m
}
