package queue

import (
	"testing"
)

type fake struct{}

func (fake) Fatal(args ...any) {}

func TestPush(t *testing.T) {
	f := fake{}
	go func() {
		f.Fatal("fine")
	}()
}
