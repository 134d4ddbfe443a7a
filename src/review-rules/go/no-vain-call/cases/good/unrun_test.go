package ledger

import "testing"

func Testhelper(t *testing.T) {
	t.Helper()
}

func TestBalance(t *testing.T) {
	Testhelper(t)
}

func Test_balance(t *testing.T) {}

func Test(t *testing.T) {}

func Testing(name string) bool { return name != "" }

func BenchmarkBalance(b *testing.B) {
	n := b.N
	for i := 0; i < n; i++ {
		balance()
	}
}
