package a

import (
	"errors"
	"testing"
)

func TestSum(t *testing.T) {
	if got := sum(1, 2); got != 3 {
		t.Errorf("sum(1, 2) = %d, want %d", got, 3)
		t.Error("got", got, "100%")
		t.Fatal("wrong: ", got)
	}
	t.Run("empty %d", func(t *testing.T) {})
}
# path: a/sum_test.go

func TestOwnWords(t *testing.T) {
	if err := errors.New("no"); err != nil {
		t.Fatalf(err.Error())
	}
}
