package lists

import (
	"strings"
	"testing"
)

func BenchmarkJoin(b *testing.B) {
	for b.Loop() {
		strings.Join([]string{"a", "b"}, ",")
	}
}
