package a

import "testing"

func TestSum(t *testing.T) {
	got, want := sum(1, 2), 3
	if got != want {
		t.Errorf("sum(1, 2) = %d, want %d", got) // expect: printf-mismatch
		t.Fatalf("sum(1, 2) = %d", got, want) // expect: printf-mismatch
		t.Error("got %d, want %d", got, want) // expect: printf-mismatch
		t.Logf("%w", got) // expect: printf-mismatch
	}
}

func BenchmarkSum(b *testing.B) {
	b.Skipf("only %s and %s", "once") // expect: printf-mismatch
}
# path: a/sum_test.go
