package boot

import (
	"bufio"
	"runtime"
	"sync/atomic"
	"time"
)

type lock struct{ state int32 }

func (l *lock) spin() {
	for !atomic.CompareAndSwapInt32(&l.state, 0, 1) {
	}
}

func (l *lock) wait(ready *atomic.Bool, lines *bufio.Scanner, ch chan int, more func() bool) {
	for !ready.Load() {
		runtime.Gosched()
	}
	for ready.Load() {
		time.Sleep(time.Millisecond)
	}
	for lines.Scan() {
	}
	for range ch {
	}
	for i := 0; i < 10; i++ {
	}
	for more() {
	}
	for ready.Load() {
		// The other processor answers within a few cycles.
	}
}
