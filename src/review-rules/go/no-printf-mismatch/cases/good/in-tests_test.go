package a

import "testing"

func TestSum(t *testing.T) {
	if got := sum(1, 2); got != 3 {
		t.Errorf("sum(1, 2) = %d, want %d", got, 3)
		t.Error("got", got, "100%")
		t.Fatal("wrong: ", got)
	}
	t.Run("empty %d", func(t *testing.T) {})
}
# path: a/sum_test.go
