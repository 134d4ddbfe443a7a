package ledger

import "testing"

func Testbalance(t *testing.T) { // expect: vain-call
	if balance() != 0 {
		t.Error("not empty")
	}
}

func Benchmarkbalance(b *testing.B) { // expect: vain-call
	b.N = 1000 // expect: vain-call
	for i := 0; i < b.N; i++ {
		balance()
	}
}
