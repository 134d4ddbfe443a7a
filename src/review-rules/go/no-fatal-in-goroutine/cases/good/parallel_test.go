package queue

import (
	"testing"
)

func BenchmarkPush(b *testing.B) {
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			push("x")
		}
	})
	b.Cleanup(func() { b.Fatal("never") })
}
