package queue

import (
	"testing"
)

type table struct{}

func (*table) Fatal(string) {}

func TestPush(t *testing.T) {
	go func() {
		rows(func(t *table) { t.Fatal("cell") })
	}()
}
