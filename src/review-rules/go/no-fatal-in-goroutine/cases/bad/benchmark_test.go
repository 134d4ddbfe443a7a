package queue

import (
	"testing"
)

func BenchmarkPush(b *testing.B) {
	go func() {
		for {
			if push("x") != nil {
				b.FailNow() // expect: goroutine-test
			}
		}
	}()
	b.ReportAllocs()
}
