package clock

import "time"

func began() func() {
	at := time.Now()
	return func() { println(time.Since(at)) }
}

func measure(work func()) {
	began := began()
	defer began()
	work()
}

func quiet(work func(), began func()) {
	defer began()
	work()
}
