package queue

import (
	"testing"
)

func serve(tb testing.TB, in <-chan string) {
	go func() {
		for one := range in {
			if err := push(one); err != nil {
				tb.Fatal(err) // expect: goroutine-test
			}
		}
	}()
}
